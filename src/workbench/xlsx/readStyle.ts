import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type ITextRotation,
} from '@univerjs/core';
import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { INDENT_PIXELS } from '../engine/indent';
import { borderFromFile } from './borderStyles';
import { colourFromFile } from './colours';
import { withoutDefaultFont, type DefaultFont } from './defaultFont';

const HORIZONTAL: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** What the styles of a file build on. */
export interface Look {
  /** The colours of the theme in the order of their numbers. */
  theme: string[];
  font: DefaultFont;
}

/** The style of a cell of a file as Univer has it; undefined when it is the default. */
export function readStyle(style: Partial<Style>, { theme, font }: Look): IStyleData | undefined {
  const read: IStyleData = {
    ...withoutDefaultFont(readFont(style.font, theme), font),
    ...readAlignment(style.alignment),
    ...withValue('bg', rgb(readFill(style.fill, theme))),
    ...withValue('bd', readBorders(style.border, theme)),
  };
  if (style.numFmt && style.numFmt !== 'General') read.n = { pattern: style.numFmt };
  return Object.keys(read).length > 0 ? read : undefined;
}

/** The colour that fills a cell. A pattern counts as its main colour. */
export function readFill(fill: Fill | undefined | null, theme: string[]): string | undefined {
  if (!fill) return undefined;
  if (fill.type === 'gradient') return colourFromFile(fill.stops[0]?.color, theme);
  return fill.pattern === 'none' ? undefined : colourFromFile(fill.fgColor ?? fill.bgColor, theme);
}

export function readFont(font: Partial<Font> | undefined | null, theme: string[]): IStyleData {
  if (!font) return {};
  const read: IStyleData = {
    ...withValue('ff', font.name),
    ...withValue('fs', font.size),
    ...withValue('cl', rgb(colourFromFile(font.color, theme))),
  };
  if (font.bold) read.bl = BooleanNumber.TRUE;
  if (font.italic) read.it = BooleanNumber.TRUE;
  if (font.strike) read.st = { s: BooleanNumber.TRUE };
  if (font.underline && font.underline !== 'none') {
    const double = String(font.underline).startsWith('double');
    read.ul = { s: BooleanNumber.TRUE, ...(double && { t: TextDecoration.DOUBLE }) };
  }
  return read;
}

function readAlignment(alignment: Partial<Alignment> | undefined | null): IStyleData {
  if (!alignment) return {};
  const read: IStyleData = {
    ...withValue('ht', HORIZONTAL[alignment.horizontal ?? '']),
    ...withValue('vt', VERTICAL[alignment.vertical ?? '']),
    ...withValue('tr', readRotation(alignment.textRotation)),
  };
  if (alignment.wrapText) read.tb = WrapStrategy.WRAP;
  if (alignment.indent) {
    const side = alignment.horizontal === 'right' ? 'r' : 'l';
    read.pd = { [side]: alignment.indent * INDENT_PIXELS };
  }
  return read;
}

/** Files count angles upwards, Univer downwards. */
function readRotation(rotation: Alignment['textRotation'] | undefined): ITextRotation | undefined {
  if (rotation === 'vertical') return { a: 0, v: BooleanNumber.TRUE };
  return rotation ? { a: -rotation } : undefined;
}

function readBorders(borders: Partial<Borders> | undefined | null, theme: string[]): IBorderData | undefined {
  if (!borders) return undefined;
  const { diagonal } = borders;
  const read: IBorderData = {
    ...withValue('t', readBorder(borders.top, theme)),
    ...withValue('r', readBorder(borders.right, theme)),
    ...withValue('b', readBorder(borders.bottom, theme)),
    ...withValue('l', readBorder(borders.left, theme)),
    ...withValue('tl_br', diagonal?.down ? readBorder(diagonal, theme) : undefined),
    ...withValue('bl_tr', diagonal?.up ? readBorder(diagonal, theme) : undefined),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

function readBorder(border: Partial<Border> | undefined, theme: string[]): IBorderStyleData | undefined {
  if (!border?.style) return undefined;
  return { s: borderFromFile(border.style), cl: { rgb: colourFromFile(border.color, theme) ?? '#000000' } };
}

function rgb(colour: string | undefined): { rgb: string } | undefined {
  return colour ? { rgb: colour } : undefined;
}

/** `{ key: value }`, or nothing when the value is undefined. */
function withValue<Key extends keyof IStyleData | keyof IBorderData>(
  key: Key,
  value: unknown,
): Partial<Record<Key, never>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, never>>);
}
