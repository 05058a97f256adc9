/** Changes of whole rows and tables: new, gone, renamed, moved. */
import type { FigureRef } from '../checking/identity';
import type { TableView } from '../checking/tableView';
import { lower } from '../checking/words';
import type { Change } from './change';
import { sentences } from './changeWords';
import { isMoney } from './figurePair';
import type { ComparedRow } from './figureChanges';
import { cellOf, newChange, sizeOf } from './newChange';
import { cellFigure, styleOf, written } from './shownFigure';
import { isTelling } from './stableColumns';

/** The figure that says how much a row is: its first of money that is not nil, else its first. */
function mainFigure(view: TableView, row: number): FigureRef | null {
  const refs = view.table.columns.map((_, column): FigureRef => ({ view, row, column }));
  const telling = refs.filter((ref) => isTelling(view.value(row, ref.column)));
  return telling.find(isMoney) ?? telling[0] ?? null;
}

function firstCell(view: TableView, row: number): FigureRef {
  return mainFigure(view, row) ?? { view, row, column: 0 };
}

function inOne(kind: 'newRow' | 'goneRow', view: TableView, row: number): Change {
  const { label, row: line } = view.table.rows[row];
  const main = mainFigure(view, row);
  const ref = firstCell(view, row);
  const style = styleOf(ref);
  const value = main ? view.value(row, main.column) : 0;
  const text = main ? written(value, style) : '';
  const figure = main ? cellFigure(value, style) : null;
  const heading = main ? view.heading(main.column) : '';
  const name = label || `row ${line + 1}`;
  const isNew = kind === 'newRow';
  return newChange(
    {
      kind,
      table: view.name,
      row: label,
      column: heading,
      [isNew ? 'now' : 'last']: text,
      figures: { now: isNew ? figure : null, last: isNew ? null : figure, difference: null },
      cell: isNew ? cellOf(ref) : null,
      size: sizeOf(ref, value),
      sentence: sentences[kind](view.name, name, main ? `${lower(heading)} ${text}` : ''),
    },
    view.address(row, ref.column),
  );
}

export function newRow(view: TableView, row: number): Change {
  return inOne('newRow', view, row);
}

export function goneRow(view: TableView, row: number): Change {
  return inOne('goneRow', view, row);
}

/** A row in both workbooks, under another name or in another table. */
export function rowElsewhere(kind: 'renamed' | 'moved', { now, nowRow, last, lastRow }: ComparedRow): Change {
  const { label } = now.table.rows[nowRow];
  const before = last.table.rows[lastRow].label;
  const ref = firstCell(now, nowRow);
  const isRenamed = kind === 'renamed';
  return newChange(
    {
      kind,
      table: now.name,
      row: label,
      now: isRenamed ? label : now.name,
      last: isRenamed ? before : last.name,
      cell: cellOf(ref),
      size: sizeOf(ref, now.value(nowRow, ref.column)),
      sentence: isRenamed
        ? sentences.renamed(now.name, label, before)
        : sentences.moved(label, now.name, last.name),
    },
    now.address(nowRow, ref.column),
  );
}

function wholeTable(kind: 'newTable' | 'goneTable', view: TableView): Change {
  const row = Math.max(
    0,
    view.table.rows.findIndex((one) => one.kind !== 'group'),
  );
  return newChange(
    {
      kind,
      table: view.name,
      cell: kind === 'newTable' ? cellOf({ view, row, column: 0 }) : null,
      sentence: sentences[kind](view.name, view.table.sheetName),
    },
    view.address(row, 0),
  );
}

export function newTable(view: TableView): Change {
  return wholeTable('newTable', view);
}

export function goneTable(view: TableView): Change {
  return wholeTable('goneTable', view);
}
