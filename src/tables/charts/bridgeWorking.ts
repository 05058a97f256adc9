/**
 * The cells a bridge is drawn from, as plain formulas. A step that hangs in the air is a stack: a part that is not seen
 * (the base) and the step on it. Excel stacks figures above nil upwards from it and figures below nil downwards, each for
 * themselves, so a step that crosses nil is two parts without a base.
 */
import { cellAddress, columnLetter } from '../cellAddress';
import type { CellValue, Rectangle } from '../types';
import type { BridgeFigure, BridgeParts } from './bridgeParts';
import { figureTextFormula, quoted } from './chartFormulas';
import type { ChartTable } from './chartTable';
import { workingLine } from './chartWords';

/** Columns of the working, counted from its first. */
const at = {
  label: 0,
  base: 1,
  total: 2,
  over: 3,
  overBelow: 4,
  under: 5,
  underBelow: 6,
  amount: 7,
  from: 8,
  to: 9,
};

const headings = [
  '',
  'Not shown',
  'Total',
  'Over',
  'Over, minus',
  'Under',
  'Under, minus',
  'Amount',
  'From',
  'To',
];

/** Above the headings: what it is, the title, and where the bars start. */
const above = 5;
/** From the first row of the working. */
const rowOf = { line: 0, title: 1, lowest: 2, highest: 3, start: 4, heading: above };

interface BridgeWorking {
  cells: CellValue[][];
  headings: Rectangle[];
  source: Rectangle;
  titleRow: number;
  /** What the title says where bars start at nil. */
  title: string;
}

/** @param bars with those at both ends */
export function bridgeSize(bars: number): { rows: number; columns: number } {
  return { rows: above + 1 + bars, columns: headings.length };
}

/**
 * Every cell of the working.
 * @param hasRest whether a last step takes what the others do not explain
 */
export function planBridge(
  table: ChartTable,
  { titleEnd, start: from, steps, end: to }: BridgeParts,
  working: Rectangle,
  hasRest: boolean,
): BridgeWorking {
  const heading = working.row + rowOf.heading;
  const first = heading + 1;
  const last = working.row + working.rows - 1;
  const cell: CellOf = (row, column) => cellAddress(row, working.column + at[column]);
  const down = (column: Column, to: number): string => `${cell(first, column)}:${cell(to, column)}`;
  const start = `$${columnLetter(working.column + at.base)}$${working.row + rowOf.start + 1}`;
  const named = (row: number, name: string): string =>
    `${name}&": "&${figureTextFormula(cell(row, 'amount'), table)}`;
  const level = (row: number, { name, cell: amount }: BridgeFigure): CellValue[] => [
    `=${named(row, name)}`,
    ...endCells(row, amount, start, cell),
  ];
  // A row that has no name yet has none in the picture.
  const step = (row: number, { name, cell: amount }: BridgeFigure): CellValue[] => [
    `=IF(${name}="","",${named(row, name)})`,
    ...stepCells(row, amount, start, cell),
  ];
  const rest = (row: number): CellValue[] => [
    `=${named(row, quoted('Not explained'))}`,
    // The first of the amounts is where the bridge starts.
    ...stepCells(row, `${to.cell}-SUM(${down('amount', row - 1)})`, start, cell),
  ];
  const words = `${table.title}${titleEnd}, ${table.unit}`;
  const lowest = cell(working.row + rowOf.lowest, 'base');
  const highest = cell(working.row + rowOf.highest, 'base');
  const cells: CellValue[][] = [
    [workingLine(`${from.label} to ${to.label.toLowerCase()}`)],
    [titleFormula(words, start, table)],
    ['Lowest level', `=MIN(${down('to', last)})`],
    ['Highest level', `=MAX(${down('to', last)})`],
    ['Bars start at', startFormula(lowest, highest)],
    headings,
    level(first, from),
    ...steps.map((each, i) => step(first + 1 + i, each)),
    ...(hasRest ? [rest(last - 1)] : []),
    level(last, to),
  ];
  return {
    cells: cells.map((row) => [...row, ...Array<CellValue>(headings.length - row.length).fill('')]),
    headings: [
      { ...working, rows: 1 },
      { ...working, row: heading, rows: 1 },
    ],
    source: { ...working, row: heading, rows: last - heading + 1, columns: at.underBelow + 1 },
    titleRow: working.row + rowOf.title,
    title: words,
  };
}

type Column = keyof typeof at;
type CellOf = (row: number, column: Column) => string;

/** Both ends stand on the ground: the figures of their row after the name. */
function endCells(row: number, amount: string, start: string, cell: CellOf): CellValue[] {
  const size = cell(row, 'amount');
  return [0, `=${size}-${start}`, 0, 0, 0, 0, `=${amount}`, `=${start}`, `=${size}`];
}

/** A step begins where the one before it ended: the figures of its row after the name. */
function stepCells(row: number, amount: string, start: string, cell: CellOf): CellValue[] {
  const [from, to, size] = [cell(row, 'from'), cell(row, 'to'), cell(row, 'amount')];
  const low = `MIN(${from},${to})-${start}`;
  const high = `MAX(${from},${to})-${start}`;
  const aboveNil = `MAX(0,${high})-MAX(0,${low})`;
  const belowNil = `MIN(0,${low})-MIN(0,${high})`;
  return [
    `=MAX(0,${low})+MIN(0,${high})`,
    0,
    `=IF(${size}>0,${aboveNil},0)`,
    `=IF(${size}>0,${belowNil},0)`,
    `=IF(${size}<0,${aboveNil},0)`,
    `=IF(${size}<0,${belowNil},0)`,
    `=${amount}`,
    `=${cell(row - 1, 'to')}`,
    `=${from}+${size}`,
  ];
}

/**
 * Where steps are small beside the budget, the bars start nearer to them: as far below the lowest level as that is below
 * the highest, at a round figure. Else at nil.
 */
function startFormula(lowest: string, highest: string): string {
  const span = `(${highest}-${lowest})`;
  const round = `10^INT(LOG10${span})`;
  const aboveNil = `IF(AND(${lowest}>0,${span}<${lowest}/2),FLOOR(${lowest}-${span},${round}),`;
  const belowNil = `IF(AND(${highest}<0,${span}<-${highest}/2),-FLOOR(-${highest}-${span},${round}),0))`;
  return `=IF(${highest}=${lowest},0,${aboveNil}${belowNil})`;
}

function titleFormula(words: string, start: string, table: ChartTable): string {
  const note = `" (bars start at "&${figureTextFormula(start, table)}&", not at nil)"`;
  return `=${quoted(words)}&IF(${start}=0,"",${note})`;
}
