/** The figures of a line that a statement can be about. */
import { add, subtract } from '../../domain/addition';
import { convertUnit } from '../../domain/unit';
import type { Statement } from '../../domain/statements/types';
import { halfStep } from '../casts';
import { cellAddress, onSheet } from '../cellAddress';
import type { CheckedTable } from '../checking/finding';
import { formatFigure } from '../display';
import { headingWithoutUnit } from '../headingWords';
import type { LastPeriod } from './lastPeriod';
import { tableText, type Line } from './lines';

/** A figure of a table, or of several cells of it together, in pounds. */
export interface TableFigure {
  pounds: number;
  /** How far rounding can have moved it, in pounds. */
  half: number;
  /** As shown in the table: `(294)`. */
  text: string;
  /** Where it is: `Table 4, Total, Movement`. */
  where: string;
  cells: string[];
  line: Line;
  /** The column, or what stands for it: `variance`, `prior` … */
  key: string;
}

/** A figure in a sentence: the dash of a table is nil. */
export function shown({ text }: TableFigure): string {
  return text === '-' ? 'nil' : text;
}

/** Keys added together, the first with its own sign; `-` before a key takes it off. */
type Sum = readonly string[];

const savingColumns: Record<string, readonly Sum[]> = {
  delivered: [['green'], ['blue'], ['green', 'blue']],
  atRisk: [['amber'], ['red', 'amber'], ['red']],
  notDeliverable: [['red'], ['red', 'amber']],
  target: [['target']],
};

/** The columns a kind of statement is about, the first that the table has; all that may be meant where several are. */
const columnsFor: Record<Exclude<Statement['kind'], 'saving' | 'amount' | 'share'>, readonly Sum[]> = {
  position: [['variance'], ['forecast', '-budget'], ['gross', 'funding', '-budget']],
  movement: [['movement']],
  budget: [['budget']],
  forecast: [['forecast'], ['gross', 'funding'], ['gross']],
  funding: [['funding']],
};

/** What a line of a table has on the subject of a statement, most likely first; empty where it has nothing. */
export function figuresFor(statement: Statement, line: Line, last: LastPeriod): TableFigure[] {
  if (statement.kind === 'share') return [];
  if (statement.kind === 'saving') return savingFigures(statement, line);
  if (statement.kind === 'amount') return allFigures(line);
  const sums = columnsFor[statement.kind].flatMap((sum) => figureOf(line, sum) ?? []);
  if (statement.kind === 'forecast') return sums;
  const current = sums.slice(0, 1);
  if (statement.kind === 'movement') return current.length > 0 ? current : movedSince(line, last);
  return statement.past && statement.kind === 'position' ? [...priorOf(line, last), ...current] : current;
}

/** Every figure of a line. */
export function allFigures(line: Line): TableFigure[] {
  return line.table.columns.flatMap(({ key }) => figureOf(line, [key]) ?? []);
}

/** Last period's variance of a line: the column of its table, or the variance in last period's table. */
export function priorOf(line: Line, last: LastPeriod): TableFigure[] {
  const before = last.of(line);
  const prior = figureOf(line, ['prior']) ?? (before ? figureOf(before, ['variance']) : null);
  return prior ? [prior] : [];
}

/** The movement since last period's table, for tables without a column for it. */
function movedSince(line: Line, last: LastPeriod): TableFigure[] {
  const now = figureOf(line, ['variance']);
  const [before] = priorOf(line, last);
  if (now === null || before === undefined) return [];
  const { unit } = line.table;
  const value = convertUnit(subtract(now.pounds, before.pounds), '£', unit);
  const half = convertUnit(now.half + before.half, '£', unit);
  const place = `${line.row.label}, variance less last period’s`;
  return [tableFigure(line, 'movement', value, half, [...now.cells, ...before.cells], place)];
}

function savingFigures({ saving }: Statement, line: Line): TableFigure[] {
  const sums = saving === null ? Object.values(savingColumns).flat() : savingColumns[saving];
  const found = sums.flatMap((sum) => figureOf(line, sum) ?? []);
  const amount = figureOf(line, ['amount']);
  return found.length > 0 || amount === null ? found : [amount];
}

/** A column of a line, or several added up; null where one is missing or without a figure. */
export function figureOf(line: Line, sum: Sum): TableFigure | null {
  const { table, row } = line;
  let total = 0;
  let half = 0;
  const cells: string[] = [];
  const headings: string[] = [];
  for (const term of sum) {
    const key = term.replace(/^-/, '');
    const column = table.columns.find((candidate) => candidate.key === key);
    const figure = row.figures[key];
    if (column === undefined || typeof figure !== 'number') return null;
    total = term === key ? add(total, figure) : subtract(total, figure);
    half += halfOf(table, key);
    cells.push(onSheet(table.sheetName, cellAddress(row.row, column.column)));
    headings.push(
      `${headings.length === 0 ? '' : term === key ? ' + ' : ' − '}${headingWithoutUnit(column.heading) || key}`,
    );
  }
  return tableFigure(line, sum[0], total, half, cells, `${row.label}, ${headings.join('')}`);
}

/** The same column of several lines of one table, added up. */
export function added(figures: readonly TableFigure[]): TableFigure {
  const [{ line, key }] = figures;
  const { unit } = line.table;
  const pounds = figures.reduce((total, figure) => add(total, figure.pounds), 0);
  const half = figures.reduce((total, figure) => total + figure.half, 0);
  const labels = together(figures.map((figure) => figure.line.row.label));
  const value = convertUnit(pounds, '£', unit);
  const cells = figures.flatMap((figure) => figure.cells);
  const heading = line.table.columns.find((column) => column.key === key)?.heading ?? key;
  return tableFigure(
    line,
    key,
    value,
    convertUnit(half, '£', unit),
    cells,
    `${labels}, ${headingWithoutUnit(heading)}`,
  );
}

/** Labels of several lines: what they begin with and how many they are, or all of them. */
function together(labels: readonly string[]): string {
  const [first, ...others] = labels.map((label) => label.split(/\s+/));
  let same = 0;
  while (same < first.length && others.every((words) => words[same] === first[same])) same += 1;
  const start = first
    .slice(0, same)
    .join(' ')
    .replace(/[\s–—-]+$/, '');
  return start === '' ? labels.join(' + ') : `${start} (${labels.length} lines together)`;
}

function tableFigure(
  line: Line,
  key: string,
  value: number,
  half: number,
  cells: string[],
  place: string,
): TableFigure {
  const { table } = line;
  return {
    pounds: convertUnit(value, table.unit, '£'),
    half: convertUnit(half, table.unit, '£'),
    text: formatFigure(value, 'money', table.unit),
    where: `${tableText(table)}, ${place}`,
    cells,
    line,
    key,
  };
}

const halves = new WeakMap<CheckedTable, Map<string, number>>();

/** Half of the last digit of a column, found once for each column. */
function halfOf(table: CheckedTable, key: string): number {
  const known = halves.get(table) ?? new Map<string, number>();
  halves.set(table, known);
  const half = known.get(key) ?? halfStep(table.rows.map(({ figures }) => figures[key] ?? 0));
  known.set(key, half);
  return half;
}
