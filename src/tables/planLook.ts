/** How a table looks: roles, number formats, widths and conditional formats, each over as few rectangles as can be. */
import { columnLetter } from './cellAddress';
import { numberFormat } from './display';
import type { EvaluatedColumn } from './evaluate';
import { toneLook } from './houseStyle';
import type { StyleRole, TablePlan } from './plan';
import type { FigureFormat } from './specification';
import type { Layout } from './planLayout';
import type { MoneyUnit, PlanHouse, Rectangle } from './types';

type Look = Pick<TablePlan, 'styles' | 'numberFormats' | 'columnWidths' | 'conditionalFormats'>;

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
const labelWidths = { narrowest: 30, widest: 52 };

function rectangle(row: number, column: number, rows = 1, columns = 1): Rectangle {
  return { row, column, rows, columns };
}

function bodyRole({ column, input }: EvaluatedColumn): StyleRole {
  if (column.kind === 'label') return 'label';
  if (input) return 'input';
  return column.format === 'text' ? 'computedText' : 'computed';
}

function headingRole({ column, input }: EvaluatedColumn): StyleRole {
  if (column.kind === 'label') return 'heading';
  return input ? 'headingNumber' : 'headingComputed';
}

/** Runs of neighbouring group rows, so that a format is set once a run. */
function groupRuns(kinds: readonly ('row' | 'group')[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  kinds.forEach((kind, i) => {
    const last = runs[runs.length - 1];
    if (kind !== 'group') return;
    if (last && last.start + last.length === i) last.length += 1;
    else runs.push({ start: i, length: 1 });
  });
  return runs;
}

function labelWidth(labels: readonly string[]): number {
  const longest = labels.reduce((length, label) => Math.max(length, label.length + 2), labelWidths.narrowest);
  return Math.min(labelWidths.widest, longest);
}

export function planLook(
  columns: readonly EvaluatedColumn[],
  kinds: readonly ('row' | 'group')[],
  labels: readonly string[],
  notes: number,
  at: Layout,
  unit: MoneyUnit,
  { colours, millionDecimals }: PlanHouse,
): Look {
  const { column: left } = at.block;
  const bodyRows = at.total - at.first;
  const styles: Look['styles'] = [{ rectangle: rectangle(at.title, left), role: 'title' }];
  const look: Look = { styles, numberFormats: [], columnWidths: [], conditionalFormats: [] };

  columns.forEach((each, i) => {
    const { column } = each;
    const position = left + i;
    const figures = rectangle(at.first, position, bodyRows + 1);
    styles.push({ rectangle: rectangle(at.heading, position), role: headingRole(each) });
    styles.push({ rectangle: figures, role: bodyRole(each) });
    const characters = column.kind === 'label' ? labelWidth(labels) : widths[column.format];
    look.columnWidths.push({ column: position, characters });
    if (column.format !== 'text') {
      look.numberFormats.push({
        rectangle: figures,
        format: numberFormat(column.format, unit, millionDecimals),
      });
    }
    for (const [word, tone] of Object.entries(column.tones ?? {})) {
      const { font: fontColor, fill: fillColor } = toneLook(tone, colours);
      look.conditionalFormats.push({
        rectangle: figures,
        formula: `=$${columnLetter(position)}${at.first + 1}="${word}"`,
        fontColor,
        ...(fillColor && { fillColor }),
      });
    }
  });

  const width = columns.length;
  for (const { start, length } of groupRuns(kinds)) {
    styles.push({ rectangle: rectangle(at.first + start, left, length, width), role: 'group' });
  }
  styles.push({ rectangle: rectangle(at.total, left, 1, width), role: 'total' });
  if (notes > 0) styles.push({ rectangle: rectangle(at.firstNote, left, notes), role: 'note' });
  return look;
}
