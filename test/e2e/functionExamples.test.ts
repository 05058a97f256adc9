// Every example of the help on a sheet, through Microsoft's own custom-functions runtime; and beside the first example of
// each function the ordinary formula that stands in its stead.
import { readNumber } from '../../src/domain/readNumber';
import { catalogue } from '../../src/functions/catalogue';
import type { CatalogueEntry, Example, ExampleValue } from '../../src/functions/catalogueEntry';
import { openWorkbench, type Workbench } from './support/openWorkbench';

type Value = string | number | boolean;

/** An example on the sheet: its formula, free cells around what it spills, the ordinary formula, and what that looks at. */
interface Placed {
  entry: CatalogueEntry;
  example: Example;
  /** The row of the formulas, from 0. */
  row: number;
  /** What they are to show, row by row, with the free cells to the right and the free row below. */
  expected: Value[][];
}

/** Columns, from 0: the formulas, the ordinary formulas, and the arguments of these. */
const columnOf = { formula: 0, native: 7, args: 14 };
const width = 26;
/** How many columns are free for a formula to spill into. */
const room = columnOf.native;

const examples = placeExamples();
const withNative = examples.filter(
  ({ entry, example }) => entry.native !== null && example === entry.examples[0],
);

let workbench: Workbench;
let shown: Value[][];

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.choose('Samples', 'Blank workbook');
  await workbench.page.getByRole('heading', { level: 1, name: 'Blank workbook' }).waitFor();
  const height = Math.max(...examples.map(({ row, expected }) => row + expected.length));
  const sheet = Array.from({ length: height }, () => new Array<ExampleValue>(width).fill(null));
  for (const { example, row } of examples) sheet[row][columnOf.formula] = example.formula;
  for (const { entry, example, row } of withNative) {
    const texts = putArguments(sheet, row, example.args);
    sheet[row][columnOf.native] = `=${entry.native?.(texts)}`;
  }
  const everything = `A1:${address(height - 1, width - 1)}`;
  await workbench.write(everything, sheet);
  shown = (await workbench.read(everything)).map((line) => line.map(({ value }) => value));
});
afterAll(() => workbench?.close());

test.each(examples.map((placed): [string, Placed] => [placed.example.formula, placed]))(
  '%s',
  (_formula, { row, expected }) => {
    expect(block(row, columnOf.formula, expected.length)).toEqual(expected);
  },
);

test.each(withNative.map((placed): [string, Placed] => [placed.entry.id, placed]))(
  'the ordinary formula for %s gives the same answer',
  (_id, { row, expected }) => {
    expect(binary(block(row, columnOf.native, expected.length))).toEqual(binary(expected));
  },
);

/** All examples below one another, each with a free row below. */
function placeExamples(): Placed[] {
  let row = 0;
  return catalogue.flatMap((entry) =>
    entry.examples.map((example) => {
      const expected = withFreeCells(Array.isArray(example.result) ? example.result : [[example.result]]);
      const placed = { entry, example, row, expected };
      const tallestArgument = example.args.map((argument) => (Array.isArray(argument) ? argument.length : 1));
      row += Math.max(expected.length, ...tallestArgument);
      return placed;
    }),
  );
}

function withFreeCells(rows: readonly (readonly ExampleValue[])[]): Value[][] {
  const cells = [...rows, []].map((line) => line.map((value) => value ?? ''));
  return cells.map((line) => [...line, ...new Array<Value>(room - line.length).fill('')]);
}

/**
 * Puts arguments into cells beside one another, and gives their texts: addresses, words in quotes, or '' for an argument
 * left out. Words stay out of cells because a sheet would take £000 for no pounds.
 */
function putArguments(sheet: ExampleValue[][], row: number, args: Example['args']): string[] {
  let column = columnOf.args;
  return args.map((argument) => {
    if (argument === null) return '';
    if (isWord(argument)) return `"${argument}"`;
    const cells = Array.isArray(argument) ? argument : [[argument]];
    cells.forEach((line, down) =>
      line.forEach((value, across) => (sheet[row + down][column + across] = asFigure(value))),
    );
    const first = address(row, column);
    column += cells[0].length;
    return Array.isArray(argument) ? `${first}:${address(row + cells.length - 1, column - 1)}` : first;
  });
}

function isWord(argument: Example['args'][number]): argument is string {
  return typeof argument === 'string' && asFigure(argument) === argument;
}

/** Figures kept as text are ours alone, so that the cell has the figure itself; £000 and £ are words. */
function asFigure(value: ExampleValue): ExampleValue {
  return typeof value === 'string' && /[1-9]/.test(value) ? (readNumber(value) ?? value) : value;
}

function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function block(row: number, column: number, rows: number): Value[][] {
  return shown.slice(row, row + rows).map((line) => line.slice(column, column + room));
}

/** Ordinary formulas calculate in binary, so the last digits may differ. */
function binary(cells: Value[][]): Value[][] {
  return cells.map((line) =>
    line.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
  );
}
