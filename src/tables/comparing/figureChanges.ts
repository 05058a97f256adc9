/** Changed figures of a row that both workbooks have. */
import type { TableView } from '../checking/tableView';
import type { Change, ChangeKind, Relation } from './change';
import { placeText, sentences } from './changeWords';
import type { ColumnPair } from './columnPairs';
import { figurePair, isMoney, type FigurePair } from './figurePair';
import { cellOf, newChange, sizeOf } from './newChange';
import { cellFigure, decimalsShown, styleOf, written } from './shownFigure';

/** A row in both workbooks, in two tables which need not be the same. */
export interface ComparedRow {
  now: TableView;
  nowRow: number;
  last: TableView;
  lastRow: number;
  columns: readonly ColumnPair[];
}

const kinds: readonly [ChangeKind, RegExp][] = [
  ['budget', /^(?:budget|originalBudget|schemeBudget|target|expected|opening|draft|final)$/],
  ['forecast', /^(?:forecast|gross|funding|actual|forecastBalance)$/],
  ['variance', /^(?:variance|schemeVariance)$/],
];

function kindOf({ now }: FigurePair): ChangeKind {
  const { rows, columns } = now.view.table;
  if (/total$/i.test(rows[now.row].kind)) return 'total';
  const { key } = columns[now.column];
  return kinds.find(([, keys]) => keys.test(key))?.[0] ?? 'figure';
}

function figureChange(pair: FigurePair): Change {
  const { now, nowValue, lastValue } = pair;
  const { view, row, column } = now;
  const style = styleOf(now, sameScale(pair) ? decimalsShown(pair.last) : 0);
  const difference = nowValue - lastValue;
  const has = (value: number): boolean => !Number.isNaN(value);
  const [table, label, heading] = [view.name, view.table.rows[row].label, view.heading(column)];
  const texts = [nowValue, lastValue, difference].map((value) => (has(value) ? written(value, style) : ''));
  const cells = [nowValue, lastValue, difference].map((value) =>
    has(value) ? cellFigure(value, style) : null,
  );
  return newChange(
    {
      kind: kindOf(pair),
      table,
      row: label,
      column: heading,
      now: texts[0],
      last: texts[1],
      difference: texts[2],
      figures: { now: cells[0], last: cells[1], difference: cells[2] },
      cell: cellOf(now),
      size: sizeOf(now, has(difference) ? difference : has(nowValue) ? nowValue : lastValue),
      sentence: sentences.figure(placeText(table, label, heading), texts[0], texts[1], texts[2]),
    },
    view.address(row, column),
  );
}

/** Whether decimals of both mean the same. */
function sameScale({ last, lastValue }: FigurePair): boolean {
  return Number.isNaN(lastValue) || last.view.value(last.row, last.column) === lastValue;
}

/**
 * @param relation unless both are of the same period, prior variances and movements may be of other periods and are left out.
 */
export function figureChanges(row: ComparedRow, relation: Relation): Change[] {
  const pairs = row.columns
    .filter(({ now }) => relation === 'same' || !/^(?:prior|movement)$/.test(row.now.table.columns[now].key))
    .map(({ now, last }) =>
      figurePair(
        { view: row.now, row: row.nowRow, column: now },
        { view: row.last, row: row.lastRow, column: last },
      ),
    )
    .filter(({ changed }) => changed);
  // A percentage follows from the money beside it.
  const money = pairs.filter(({ now }) => isMoney(now) || !/percent/i.test(keyOf(now)));
  return (money.length > 0 ? money : pairs).map(figureChange);
}

function keyOf({ view, column }: FigurePair['now']): string {
  return view.table.columns[column].key;
}
