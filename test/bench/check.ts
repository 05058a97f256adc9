import { checkSheets } from '../../src/tables/checking/checkSheets';
import type { SheetCells } from '../../src/tables/checking/sheetCells';
import { sheet, type TestCell } from '../tables/checking/support';
import { milliseconds, type Row } from './measure';

/** Formula cells, so many sheets of equal size. */
const SIZES: readonly [cells: number, sheets: number][] = [
  [10_000, 4],
  [100_000, 40],
];
const FORMULAS_IN_ROW = 2;
const LONGEST_BLOCK = 200;

/** An outturn table with a formula for each variance and movement, and totals below. */
function outturnSheet(name: string, formulas: number): SheetCells {
  const rows = Math.floor(formulas / FORMULAS_IN_ROW) - 1;
  const cells = Array.from({ length: rows }, (_, i): TestCell[] => {
    const [budget, forecast, prior] = [1000 + ((i * 37) % 900), 1000 + ((i * 53) % 950), (i * 7) % 40];
    const variance = forecast - budget;
    return [
      `Service ${i}`,
      budget,
      forecast,
      { formula: `=C${i + 2}-B${i + 2}`, value: variance },
      prior,
      { formula: `=D${i + 2}-E${i + 2}`, value: variance - prior },
    ];
  });
  const total = (column: number, letter: string): TestCell => ({
    formula: `=SUM(${letter}2:${letter}${rows + 1})`,
    value: cells.reduce((sum, row) => {
      const cell = row[column];
      return sum + Number(typeof cell === 'object' ? cell.value : cell);
    }, 0),
  });
  return sheet(name, [
    [
      'Service',
      'Budget £000',
      'Forecast outturn £000',
      'Variance £000',
      'Prior variance £000',
      'Movement £000',
    ],
    ...cells,
    ['Total', ...['B', 'C', 'D', 'E', 'F'].map((letter, i) => total(i + 1, letter))],
  ]);
}

interface Checked {
  time: number;
  longest: number;
  findings: number;
}

async function check(cells: number, sheets: number): Promise<Checked> {
  const all = Array.from({ length: sheets }, (_, i) => outturnSheet(`Sheet ${i + 1}`, cells / sheets));
  const start = performance.now();
  const steps = checkSheets(all);
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const step = await steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (step.done) {
      return { time: performance.now() - start, longest, findings: step.value.findings.length };
    }
  }
}

/** Checking a workbook of formulas, without the time that Excel takes to read it. */
export async function benchCheck(): Promise<Row[]> {
  await check(...SIZES[0]);
  const [small, large] = [await check(...SIZES[0]), await check(...SIZES[1])];
  const growth = large.time / small.time / (SIZES[1][0] / SIZES[0][0]);
  return [
    {
      what: 'check a workbook of 100,000 formula cells: longest time without an answer from the pane',
      figure: `${milliseconds(large.longest)}  (in all ${milliseconds(large.time)})`,
      target: `less than ${LONGEST_BLOCK} ms`,
      met: large.longest < LONGEST_BLOCK,
    },
    {
      what: 'time for each cell of 100,000, against 10,000',
      figure: `${growth.toFixed(2)} x`,
      target: 'linear: about 1 x',
      met: growth <= 1.5,
    },
  ];
}
