/** Finds which lines of a block are sums of others, by their names and by their figures. */
import { castDifference } from '../../domain/castDifference';
import { isLess, isPart, totalName } from '../checking/rowLabels';
import type { Equation, Part } from './equation';

/** A row of a block, seen along its columns, or a column along its rows. */
export interface Line {
  name: string;
  /** Along the other direction; null where there is no figure. */
  figures: readonly (number | null)[];
  /** The name of a group stands before it. */
  opens?: boolean;
}

/** A line that is called a total, where it is not what its figures add up to. */
export interface WrongTotal {
  line: number;
  wrong: { at: number; total: number | null; sum: number }[];
}

export interface FoundEquations {
  equations: Equation[];
  wrong: WrongTotal[];
}

/** Sums that no name tells of are believed when they hold in so many places at least. */
const telling = 2;

/** @param differences true for columns: one may be the difference, or the sum, of any two before it. */
export function findEquations(lines: readonly Line[], differences: boolean): FoundEquations {
  const found: FoundEquations = { equations: [], wrong: [] };
  /** Lines that no total has taken up yet. */
  let open: number[] = [];
  /** Positions among them where a total may begin: after a total, or below the name of a group. */
  let marks: number[] = [];
  const take = (equation: Equation): void => {
    found.equations.push(equation);
    const taken = new Set(equation.parts.map(({ line }) => line));
    open = open.filter((line) => !taken.has(line));
    marks = [...marks.filter((mark) => mark < open.length), open.length];
    open.push(equation.result);
    marks.push(open.length);
  };

  lines.forEach((line, index) => {
    if (line.opens) marks.push(open.length);
    if (isPart(line.name) || line.figures.every((figure) => figure === null)) return;
    const name = totalName(line.name);
    const named = name === 'certain' || name === 'likely';
    const runs = runsOf(open, marks).flatMap((run) => signed(lines, run));
    const right = runs.find(
      (parts) => isSum(lines, index, parts) && (named || tellingPlaces(lines, parts) >= telling),
    );
    if (right) {
      take({ result: index, parts: right });
      return;
    }
    const difference = differences && differenceOf(lines, index);
    if (difference) {
      found.equations.push(difference);
      return;
    }
    const wrong = named ? nearlyRight(lines, index, runs, name === 'certain') : undefined;
    if (wrong) found.wrong.push(wrong);
    open.push(index);
  });
  const first = totalInFront(lines, open);
  if (first) found.equations.push(first);
  return found;
}

/** The last open lines from each mark on, nearest first, then all of them. */
function runsOf(open: readonly number[], marks: readonly number[]): number[][] {
  const starts = [...new Set([...marks, 0])].filter((mark) => mark < open.length);
  return starts.sort((a, b) => b - a).map((start) => open.slice(start));
}

/** Added as they are, or with what is called less taken off. */
function signed(lines: readonly Line[], run: readonly number[]): Part[][] {
  const plain = run.map((line): Part => ({ line, sign: 1 }));
  if (!run.some((line) => isLess(lines[line].name))) return [plain];
  return [plain, run.map((line): Part => ({ line, sign: isLess(lines[line].name) ? -1 : 1 }))];
}

function figureAt(lines: readonly Line[], line: number, at: number): number {
  return lines[line].figures[at] ?? 0;
}

/** Whether a line is the sum of the parts wherever it has a figure. */
function isSum(lines: readonly Line[], line: number, parts: readonly Part[]): boolean {
  return lines[line].figures.every((total, at) => total === null || adds(lines, parts, at, total));
}

/** Where a line is not the sum of the parts. Without a figure of its own it says nothing. */
function wrongPlaces(lines: readonly Line[], line: number, parts: readonly Part[]): number[] {
  return lines[line].figures.flatMap((total, at) =>
    total === null || adds(lines, parts, at, total) ? [] : [at],
  );
}

function adds(lines: readonly Line[], parts: readonly Part[], at: number, total: number): boolean {
  const sum = parts.reduce((soFar, { line, sign }) => soFar + sign * figureAt(lines, line, at), 0);
  // The exact sum takes longer, and is only asked for where the two are close.
  if (Math.abs(sum - total) > 1e-6 * (1 + Math.abs(total))) return false;
  return castDifference(valuesOf(lines, parts, at), total) === 0;
}

function valuesOf(lines: readonly Line[], parts: readonly Part[], at: number): number[] {
  return parts.map(({ line, sign }) => sign * figureAt(lines, line, at));
}

/** In how many places there are two figures or more that are not nil. */
function tellingPlaces(lines: readonly Line[], parts: readonly Part[]): number {
  const places = lines[parts[0].line].figures.length;
  let found = 0;
  for (let at = 0; at < places; at += 1) {
    if (parts.filter(({ line }) => figureAt(lines, line, at) !== 0).length >= 2) found += 1;
  }
  return found;
}

/** Three lines are tried among so few before it: with more the search takes long, and means little. */
const fewLines = 9;

/** A variance is forecast less budget, or forecast and funding less budget: of any lines before, the nearest first. */
function differenceOf(lines: readonly Line[], index: number): Equation | undefined {
  const found = [...choices(index, 2), ...(index <= fewLines ? choices(index, 3) : [])].find(
    (parts) => isSum(lines, index, parts) && tellingPlaces(lines, parts) >= telling,
  );
  return found && { result: index, parts: found };
}

/** Every choice of so many lines before one, with every choice of signs. */
function choices(before: number, count: number): Part[][] {
  if (count === 0) return [[]];
  const found: Part[][] = [];
  for (let last = before - 1; last >= count - 1; last -= 1) {
    for (const parts of choices(last, count - 1)) {
      found.push([...parts, { line: last, sign: 1 }], [...parts, { line: last, sign: -1 }]);
    }
  }
  return found;
}

/** What is wrong with a total: compared with the lines that it is right about in most places. */
function nearlyRight(
  lines: readonly Line[],
  index: number,
  runs: readonly Part[][],
  certain: boolean,
): WrongTotal | undefined {
  const figures = lines[index].figures.filter((figure) => figure !== null).length;
  const tried = runs.map((parts) => ({ parts, wrong: wrongPlaces(lines, index, parts) }));
  if (tried.length === 0) return undefined;
  const best = tried.reduce((a, b) => (b.wrong.length < a.wrong.length ? b : a));
  if (!certain && best.wrong.length * 2 > figures) return undefined;
  return {
    line: index,
    wrong: best.wrong.map((at) => ({
      at,
      total: lines[index].figures[at],
      sum: -castDifference(valuesOf(lines, best.parts, at), 0),
    })),
  };
}

/** A first line that is called a total, of all that no other total has taken up. */
function totalInFront(lines: readonly Line[], open: readonly number[]): Equation | undefined {
  const [first, ...others] = open;
  if (others.length === 0 || first === undefined || totalName(lines[first].name) === 'no') return undefined;
  const parts = others.map((line): Part => ({ line, sign: 1 }));
  const holds = isSum(lines, first, parts) && tellingPlaces(lines, parts) > 0;
  return holds ? { result: first, parts } : undefined;
}
