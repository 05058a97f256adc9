/** What stands in every cell of a table and below it, ready to be written. */
import { onSheet } from './cellAddress';
import type { ContentRow } from './content';
import { canCompute, type EvaluatedColumn } from './evaluate';
import { fillFormula } from './fillFormula';
import { inUnit } from './inUnit';
import type { Layout } from './planLayout';
import { lineTemplate } from './planLines';
import type { BlockSpecification, Figure, Figures } from './specification';
import { isTotal, partsText, sumParts, type SumPart } from './sumFormulas';
import { cellsNamed, type TableParts } from './tableAddresses';
import type { TableShape } from './tableShape';
import { textCell } from './textCell';
import type { BuildOptions, CellValue, LinkedCell, MoneyUnit } from './types';

const empty: CellValue = '';

/** Everything the cells are made of. */
export interface CellSources {
  shape: TableShape;
  content: readonly ContentRow[];
  blocks: readonly BlockSpecification[];
  at: Layout;
  options: Pick<BuildOptions, 'formulas' | 'title'>;
  links: Record<string, LinkedCell>;
  /** The user's figures of lines that have no formula, by line key. */
  lineInputs: Figures;
  notes: readonly string[];
}

function inputValue(figure: Figure): CellValue {
  return typeof figure === 'string' ? textCell(figure) : figure;
}

/** In brackets where it is more than a reference, as it may stand anywhere in a formula. */
function converted(reference: string, from: MoneyUnit, to: MoneyUnit): string {
  return from === to ? reference : `(${inUnit(reference, from, to)})`;
}

function linkText({ sheetName, address, less }: LinkedCell): string {
  const cell = onSheet(sheetName, address);
  return less === undefined ? cell : `(${cell}-${onSheet(sheetName, less)})`;
}

/** Where everything is that a formula may name. */
function partsOf({ shape, content, blocks, at, links }: CellSources): TableParts {
  const total = content.findIndex(({ kind }) => kind === 'total');
  const lines = blocks.flatMap((block, i) =>
    block.lines.map(({ key }, j): [string, number] => [key, at.blocks[i] + 1 + j]),
  );
  return {
    columns: new Map(shape.columns.map(({ column }, i) => [column.key, at.block.column + i])),
    heading: at.heading,
    total: total < 0 ? null : at.first + total,
    last: total < 0 ? at.table.row + at.table.rows - 1 : at.first + total,
    figures: at.labels + 1,
    parameters: new Map(shape.parameters.map(({ key }, i) => [key, at.firstParameter + i])),
    lines: new Map(lines),
    links: new Map(
      Object.entries(links).map(([key, link]) => [
        key,
        converted(linkText(link), link.unit ?? shape.unit, shape.unit),
      ]),
    ),
  };
}

/** `block.rows` x `block.columns`. */
export function planCells(sources: CellSources): CellValue[][] {
  const { shape, content, blocks, at, options, lineInputs, notes } = sources;
  const { columns, settings } = shape;
  const parts = partsOf(sources);
  const left = at.block.column;
  const cells: CellValue[][] = Array.from({ length: at.block.rows }, () =>
    Array.from({ length: at.block.columns }, () => empty),
  );
  const put = (row: number, values: readonly CellValue[], from = left): void => {
    values.forEach((value, i) => {
      cells[row - at.title][from - left + i] = value;
    });
  };
  const fill = (template: string, row: number): CellValue =>
    fillFormula(template, (name) => cellsNamed(parts, name, row));

  const templates = columns.map(({ column }) => {
    if (!column.computed || !canCompute(column, settings)) return null;
    return (options.formulas === 'functions' ? column.computed.outturn : column.computed.native)(settings);
  });
  const sums = sumParts(content, at.heading);
  const cellsAbove = (name: string, row: number, above: readonly SumPart[]): string | undefined => {
    const column = parts.columns.get(name.replace(/^above\./, ''));
    return column === undefined ? undefined : partsText(above, row, column);
  };

  const bodyCell = (each: EvaluatedColumn, position: number, row: ContentRow, i: number): CellValue => {
    const { column, input } = each;
    const { closing, inputCells } = row;
    const sheetRow = at.first + i;
    const template = templates[position];
    const above = sums.get(i) ?? [];
    if (column.kind === 'label') return row.labelCell;
    if (row.kind === 'group') return empty;
    if (isTotal(row)) {
      if (column.total === 'sum') return `=SUM(${partsText(above, sheetRow, left + position)})`;
      return column.total === 'formula' && template !== null ? fill(template, sheetRow) : empty;
    }
    if (!input && template !== null) return fill(template, sheetRow);
    const ofClosing = closing?.native[column.key];
    if (ofClosing) return fillFormula(ofClosing, (name) => cellsAbove(name, sheetRow, above));
    return inputCells[column.key] ?? empty;
  };

  put(at.title, [textCell(options.title)]);
  put(at.heading, shape.headings.map(textCell));
  content.forEach((row, i) =>
    put(
      at.first + i,
      columns.map((each, position) => bodyCell(each, position, row, i)),
    ),
  );
  shape.parameters.forEach(({ key, label }, i) =>
    put(at.firstParameter + i, [textCell(label), inputValue(shape.parameterFigures[`$${key}`])], at.labels),
  );
  blocks.forEach(({ title, lines }, b) => {
    put(at.blocks[b], [textCell(title)], at.labels);
    lines.forEach((line, i) => {
      const row = at.blocks[b] + 1 + i;
      const isLinked = line.link !== undefined && parts.links.has(line.link);
      const template = isLinked ? `{@${line.link}}` : lineTemplate(line, options.formulas, settings);
      const own = lineInputs[line.key] ?? line.input ?? '';
      const figure = template === null ? inputValue(own) : fill(template, row);
      put(row, [textCell(line.label), figure, textCell(line.note ?? '')], at.labels);
    });
  });
  notes.forEach((note, i) => put(at.firstNote + i, [textCell(note)]));
  return cells;
}
