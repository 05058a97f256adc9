/** How a table looks: roles, number formats, widths and conditional formats, each over as few rectangles as can be. */
import type { ContentRow } from './content';
import { numberFormat } from './display';
import type { EvaluatedColumn } from './evaluate';
import type { StyleRole, TablePlan } from './plan';
import type { Layout } from './planLayout';
import { linesLook } from './planLinesLook';
import { rectangle } from './rectangle';
import { runsOf } from './runs';
import type { BlockSpecification, FigureFormat } from './specification';
import type { TableShape } from './tableShape';
import { toneFormats } from './toneFormats';

export type Look = Pick<
  TablePlan,
  'styles' | 'numberFormats' | 'columnWidths' | 'conditionalFormats' | 'colours'
>;

/** In characters. */
const widths: Record<FigureFormat, number> = {
  text: 13,
  date: 12,
  plain: 13,
  money: 13,
  pounds: 13,
  percent: 13,
  percentFine: 13,
  number: 11,
  numberFine: 11,
};
const labelWidths = { narrowest: 30, widest: 60 };

/** @param before the column to the left, whose figures stand close to the words of this one. */
function bodyRole({ column, input }: EvaluatedColumn, before: EvaluatedColumn | undefined): StyleRole {
  if (column.kind === 'label') return 'label';
  if (!input) return column.format === 'text' ? 'computedText' : 'computed';
  if (column.format !== 'text') return 'input';
  return before && holdsFigures(before) ? 'wordsAfterFigures' : 'words';
}

/** What stands at the right edge of its cells. */
function holdsFigures({ column, input }: EvaluatedColumn): boolean {
  return column.kind !== 'label' && !(input && column.format === 'text');
}

function headingRole(each: EvaluatedColumn, before: EvaluatedColumn | undefined): StyleRole {
  const role = bodyRole(each, before);
  if (role === 'wordsAfterFigures') return 'headingAfterFigures';
  if (role === 'label' || role === 'words') return 'heading';
  return role === 'input' ? 'headingNumber' : 'headingComputed';
}

/** A subtotal and the group headings that follow it are one run, so that a long table is not hundreds of ranges. */
function rowRoles(content: readonly ContentRow[]): { role: StyleRole; start: number; length: number }[] {
  const runs: { role: StyleRole; start: number; length: number }[] = [];
  content.forEach(({ kind }, i) => {
    const last = runs[runs.length - 1];
    const follows = last !== undefined && last.role !== 'total' && last.start + last.length === i;
    if (kind === 'group' && follows) last.length += 1;
    else if (kind === 'group' || kind === 'subtotal') runs.push({ role: kind, start: i, length: 1 });
    else if (kind === 'total' || kind === 'netTotal') runs.push({ role: 'total', start: i, length: 1 });
  });
  return runs;
}

/** In characters, with a little room. */
function longestOf(labels: readonly string[]): number {
  return labels.reduce((length, label) => Math.max(length, label.length + 2), labelWidths.narrowest);
}

/** Styles, formats and widths of a whole table. */
export function planLook(
  shape: TableShape,
  content: readonly ContentRow[],
  blocks: readonly BlockSpecification[],
  notes: number,
  at: Layout,
): Look {
  const { columns, unit, house, parameters } = shape;
  const { column: left } = at.block;
  const below = linesLook(shape, blocks, at);
  const runs = <T>(values: (T | null)[], row: number, rows: number) =>
    runsOf(values).map(({ value, start, length }) => ({
      value,
      rectangle: rectangle(row, left + start, rows, length),
    }));
  const roles = (of: typeof bodyRole, row: number, rows: number): Look['styles'] =>
    runs(
      columns.map((each, i) => of(each, columns[i - 1])),
      row,
      rows,
    ).map(({ value, rectangle: cells }) => ({
      rectangle: cells,
      role: value,
    }));
  const formats = columns.map(({ column: { format } }) =>
    format === 'text' || format === 'plain' ? null : numberFormat(format, unit, house.millionDecimals),
  );
  const labels = [
    ...content.map(({ label }) => label),
    ...parameters.map(({ label }) => label),
    ...blocks.flatMap(({ lines }) => lines.map(({ label }) => label)),
  ];
  const longest = longestOf(labels);
  const roleInBody: typeof bodyRole = (each, before) => {
    const role = bodyRole(each, before);
    return role === 'label' && longest > labelWidths.widest ? 'longLabel' : role;
  };

  return {
    colours: house.colours,
    styles: [
      { rectangle: rectangle(at.title, left), role: 'title' },
      ...roles(headingRole, at.heading, 1),
      ...roles(roleInBody, at.first, content.length),
      ...rowRoles(content).map(({ role, start, length }) => ({
        rectangle: rectangle(at.first + start, left, length, columns.length),
        role,
      })),
      ...below.styles,
      ...(notes > 0 ? [{ rectangle: rectangle(at.firstNote, left, notes), role: 'note' as const }] : []),
    ],
    numberFormats: [
      ...runs(formats, at.first, content.length).map(({ value, rectangle: cells }) => ({
        rectangle: cells,
        format: value,
      })),
      ...below.numberFormats,
    ],
    columnWidths: columns.map(({ column }, i) => ({
      column: left + i,
      characters:
        column.kind === 'label'
          ? Math.min(labelWidths.widest, longest)
          : (column.width ?? widths[column.format]),
    })),
    conditionalFormats: [
      ...columns.flatMap(({ column: { tones } }, i) =>
        toneFormats(tones, rectangle(at.first, left + i, content.length), house.colours),
      ),
      ...below.conditionalFormats,
    ],
  };
}
