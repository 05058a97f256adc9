import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Alignment, Border, Borders, Font, Style } from 'exceljs';
import { INDENT_PIXELS } from '../engine/indent';
import { borderToFile } from './borderStyles';
import { colourToFile } from './colours';

const HORIZONTAL: Partial<Record<HorizontalAlign, Alignment['horizontal']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.BOTH]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};

const VERTICAL: Partial<Record<VerticalAlign, Alignment['vertical']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

/** A style of Univer as files have it. */
export function writeStyle(style: IStyleData): Partial<Style> {
  const fill = colourToFile(style.bg?.rgb);
  const alignment = writeAlignment(style);
  const border = writeBorders(style.bd);
  return {
    font: writeFont(style),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } }),
    ...(alignment && { alignment }),
    ...(border && { border }),
  };
}

export function writeFont(style: IStyleData): Partial<Font> {
  const color = colourToFile(style.cl?.rgb);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && {
      underline: style.ul.t === TextDecoration.DOUBLE ? 'double' : true,
    }),
    ...(color && { color }),
  };
}

function writeAlignment(style: IStyleData): Partial<Alignment> | undefined {
  const padding = (style.ht === HorizontalAlign.RIGHT ? style.pd?.r : style.pd?.l) ?? 0;
  const indent = Math.round(padding / INDENT_PIXELS);
  const horizontal = HORIZONTAL[style.ht ?? HorizontalAlign.UNSPECIFIED] ?? (indent > 0 ? 'left' : undefined);
  const vertical = VERTICAL[style.vt ?? VerticalAlign.UNSPECIFIED];
  const rotation = style.tr?.v === BooleanNumber.TRUE ? 'vertical' : -(style.tr?.a ?? 0);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(rotation && { textRotation: rotation }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function writeBorders(borders: Nullable<IBorderData>): Partial<Borders> | undefined {
  if (!borders) return undefined;
  const top = writeBorder(borders.t);
  const right = writeBorder(borders.r);
  const bottom = writeBorder(borders.b);
  const left = writeBorder(borders.l);
  const diagonal = writeBorder(borders.tl_br ?? borders.bl_tr);
  const written: Partial<Borders> = {
    ...(top && { top }),
    ...(right && { right }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(diagonal && { diagonal: { ...diagonal, down: Boolean(borders.tl_br), up: Boolean(borders.bl_tr) } }),
  };
  return Object.keys(written).length > 0 ? written : undefined;
}

function writeBorder(border: Nullable<IBorderStyleData>): Partial<Border> | undefined {
  const style = border && borderToFile(border.s);
  if (!style) return undefined;
  return { style, color: colourToFile(border.cl?.rgb) ?? { argb: 'FF000000' } };
}
