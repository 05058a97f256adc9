/** Compares the tables of a workbook with those of last period's. */
import { finish, type Steps } from '../checking/steps';
import type { TableView } from '../checking/tableView';
import type { Change, Comparison, Relation } from './change';
import { figureChanges, type ComparedRow } from './figureChanges';
import { movedRows, type LooseRow } from './movedRows';
import { printedChanges } from './printedChanges';
import { relationOf, type Periods } from './relation';
import { namedRows } from './rowNames';
import { matchRows, type MatchedRows } from './rowPairs';
import { tablePairsSteps, type TablePair } from './tablePairs';
import { goneRow, goneTable, newRow, newTable, rowElsewhere } from './wholeChanges';

interface MatchedTable {
  pair: TablePair;
  rows: MatchedRows;
}

function ofRow(row: ComparedRow, relation: Relation): Change[] {
  return [...figureChanges(row, relation), ...(relation === 'before' ? printedChanges(row) : [])];
}

function comparedRows({ pair, rows }: MatchedTable): (ComparedRow & { renamed: boolean })[] {
  return rows.pairs.map(({ now, last, renamed }) => ({
    now: pair.now,
    nowRow: now,
    last: pair.last,
    lastRow: last,
    columns: pair.columns,
    renamed,
  }));
}

function loose(views: readonly TableView[]): LooseRow[] {
  return views.flatMap((view) => namedRows(view).map((row) => ({ view, row })));
}

/** The largest first; what is no money after it, in the order of the tables. */
function bySize(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => b.size - a.size);
}

/** The same in small steps. */
export function* compareWorkbooksSteps(
  nows: readonly TableView[],
  lasts: readonly TableView[],
  periods: Periods,
): Steps<Comparison> {
  const matched = yield* tablePairsSteps(nows, lasts);
  const tables: MatchedTable[] = [];
  for (const pair of matched.pairs) {
    tables.push({ pair, rows: matchRows(pair) });
    yield pair.now.table.rows.length;
  }
  const relation = relationOf(periods, tables);
  const changes: Change[] = [];
  let rows = 0;
  let figures = 0;
  for (const table of tables) {
    for (const row of comparedRows(table)) {
      if (row.renamed) changes.push(rowElsewhere('renamed', row));
      changes.push(...ofRow(row, relation));
      rows += 1;
      figures += row.columns.length;
      yield row.columns.length;
    }
  }

  const looseOf = (side: 'added' | 'gone'): LooseRow[] =>
    tables.flatMap((table) =>
      table.rows[side].map((row) => ({ view: side === 'added' ? table.pair.now : table.pair.last, row })),
    );
  const [added, gone] = [looseOf('added'), looseOf('gone')];
  const moved = movedRows([...added, ...loose(matched.added)], [...gone, ...loose(matched.gone)]);
  for (const row of moved) {
    changes.push(rowElsewhere('moved', row), ...ofRow(row, relation));
    yield row.columns.length;
  }
  const movedFrom = new Set(moved.map(({ last, lastRow }) => last.table.rows[lastRow]));
  const movedTo = new Set(moved.map(({ now, nowRow }) => now.table.rows[nowRow]));
  for (const { view, row } of added)
    if (!movedTo.has(view.table.rows[row.row])) changes.push(newRow(view, row.row));
  for (const { view, row } of gone)
    if (!movedFrom.has(view.table.rows[row.row])) changes.push(goneRow(view, row.row));
  changes.push(...matched.added.map(newTable), ...matched.gone.map(goneTable));
  return { changes: bySize(changes), relation, tables: tables.length, rows, figures };
}

/**
 * Everything that differs, figure by figure and row by row.
 * @param nows tables of this workbook, @param lasts those of last period's.
 */
export function compareWorkbooks(
  nows: readonly TableView[],
  lasts: readonly TableView[],
  periods: Periods = { now: null, last: null },
): Comparison {
  return finish(compareWorkbooksSteps(nows, lasts, periods));
}
