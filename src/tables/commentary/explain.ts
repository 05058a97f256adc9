/** Why an amount differs from the table, where that can be seen. */
import type { Statement } from '../../domain/statements/types';
import type { About } from './about';
import { agreement, statedPounds } from './agreement';
import type { Checking } from './context';
import { allFigures, figureOf, priorOf, shown, type TableFigure } from './figures';
import { tableText, type Line } from './lines';
import { writtenLike } from './words';

export interface Explanation {
  kind: string;
  sentence: string;
  /** Cells besides those of the figure that was expected. */
  cells: string[];
}

const slips = [1, -1, 2, -2, 3, -3, 6, -6];

/**
 * What is likely to have happened to an amount: a decimal point slipped, last period's figure was left in, the cost
 * before funding was quoted, or the figure of another row or column.
 * @param expected what the table has, likeliest first; at least one.
 */
export function explain(
  statement: Statement,
  about: About,
  expected: TableFigure[],
  checking: Checking,
): Explanation {
  const [figure] = expected;
  const said = `“${statement.quote}”`;
  const is = `${figure.where} is ${shown(figure)}`;
  const slipped = expected.find((candidate) => isSlip(statement, candidate));
  if (slipped) {
    const right = rightAmount(statement, slipped);
    return {
      kind: 'statementDecimal',
      sentence: `${said} has a slipped decimal place: ${slipped.where} is ${shown(slipped)}, which is ${right}.`,
      cells: [],
    };
  }
  if (statement.kind === 'position' && isNil(statement, figure))
    return funded(statement, about, figure, checking);
  const left = lastPeriods(statement, about, checking);
  if (left) {
    return {
      kind: 'statementPrior',
      sentence: `${said} is last period’s figure: ${left.where} is ${shown(left)}; this period ${is}.`,
      cells: left.cells,
    };
  }
  const elsewhere = otherFigure(statement, about, expected);
  const plain = `${said} does not agree: ${is}${shouldBe(statement, figure)}.`;
  if (!elsewhere) return { kind: 'statementAmount', sentence: plain, cells: [] };
  const sentence = `${plain.slice(0, -1)}; ${elsewhere.text} is ${elsewhere.where}.`;
  return { kind: 'statementAmount', sentence, cells: elsewhere.cells };
}

function shouldBe(statement: Statement, figure: TableFigure): string {
  return statement.amount ? `, which is ${rightAmount(statement, figure)}` : '';
}

function rightAmount({ amount }: Statement, figure: TableFigure): string {
  return amount ? writtenLike(amount, figure) : '';
}

function isSlip(statement: Statement, { pounds, half, line }: TableFigure): boolean {
  const stated = statedPounds(statement, line.table.unit);
  if (stated.size === 0) return false;
  return slips.some((power) => {
    const factor = 10 ** power;
    const moved = { pounds: pounds * factor, half: half * factor };
    // A figure of few digits is a multiple of many others: its own last digit must fit, not only its size.
    return pounds !== 0 && half < Math.abs(pounds) && agreement(stated, moved) !== 'differs';
  });
}

function isNil(statement: Statement, figure: TableFigure): boolean {
  const step = statement.amount ? statedPounds(statement, figure.line.table.unit).step : 1;
  return Math.abs(figure.pounds) <= Math.max(figure.half, step / 2);
}

/** A cost that funding covers is nil, not the cost before funding. RULES.md section 4. */
function funded(statement: Statement, about: About, figure: TableFigure, checking: Checking): Explanation {
  const stated = statedPounds(statement, figure.line.table.unit);
  const agreeing = (candidates: TableFigure[]): TableFigure | undefined =>
    candidates.find((candidate) => agreement(stated, candidate) === 'agrees');
  const beforeFunding = about.lines.flatMap((line) => figureOf(line, ['gross', '-budget']) ?? []);
  const funding = about.others.flatMap((line) => [figureOf(line, ['amount']), figureOf(line, ['funding'])]);
  const found = agreeing(beforeFunding) ?? agreeing(funding.filter((candidate) => candidate !== null));
  const nil = `“${statement.quote}” should be nil: ${figure.where} is nil`;
  if (found) {
    const sentence = `${nil} after funding; the amount is ${found.where}, ${found.text}, before funding is taken off.`;
    return { kind: 'statementGross', sentence, cells: found.cells };
  }
  const left = lastPeriods(statement, about, checking);
  if (left) {
    const sentence = `“${statement.quote}” is last period’s figure: ${left.where} is ${shown(left)}; this period ${figure.where} is nil.`;
    return { kind: 'statementPrior', sentence, cells: left.cells };
  }
  return { kind: 'statementAmount', sentence: `${nil}.`, cells: [] };
}

/** Last period's variance of the line, or of the total of its table, that the amount is. */
function lastPeriods(statement: Statement, about: About, { last }: Checking): TableFigure | undefined {
  if (statement.kind !== 'position' || statement.amount?.size === 0) return undefined;
  const lines = [...about.lines, ...totalsOf(about.lines)];
  return lines
    .flatMap((line) => priorOf(line, last))
    .find((figure) => agreement(statedPounds(statement, figure.line.table.unit), figure) === 'agrees');
}

/** Another column of the line, or the same of the table's total, that the amount is. */
function otherFigure(statement: Statement, about: About, expected: TableFigure[]): TableFigure | undefined {
  if (statement.amount === null || statement.amount.size === 0) return undefined;
  const totals = totalsOf(about.lines).flatMap((line) => figureOf(line, [expected[0].key]) ?? []);
  return [...about.lines.flatMap(allFigures), ...totals].find(
    (figure) => agreement(statedPounds(statement, figure.line.table.unit), figure) === 'agrees',
  );
}

/** The totals of the tables that lines are in, the lines themselves left out. */
export function totalsOf(lines: readonly Line[]): Line[] {
  const tables = [...new Set(lines.map(({ table }) => table))];
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.kind === 'total' && !lines.some((line) => line.row === row))
      .map((row) => ({ table, row, names: [], whole: false })),
  );
}

/** `Table 4, Total`: a line in words. */
export function lineText({ table, row }: Line): string {
  return `${tableText(table)}, ${row.label}`;
}
