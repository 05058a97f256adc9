import fc from 'fast-check';
import { checkSheets, type CheckResult } from '../../../src/tables/checking/checkSheets';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { randomTable, tableCells } from './randomTables';
import { sheet, type TestCell } from './support';

const words = fc.constantFrom(
  'Service',
  'Budget £000',
  'Forecast outturn',
  'Variance',
  'Movement',
  'Total',
  'Net total',
  'Less income',
  'Total',
  '',
  '',
  '%',
  '2022/23',
  '2023/24',
  'Table 4 - Prevention',
  'Opening balance',
  'Red',
  'Amber',
  'Green',
  'Target',
  '3% 2021/22',
  '3% 2024/25',
  'Notes',
  '£k',
  'West 56%',
  'East 44%',
);
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 2022, 2023, 1 / 3),
);
const text = fc.oneof(
  words,
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '(1,656)',
    '-',
    '£1,752k',
    '#N/A',
    '#REF!',
    '12.5%',
    'n/a',
    '((5))',
    '1e5',
    '#',
    '=A1',
    '£',
  ),
);
const formula = fc.constantFrom(
  '=SUM(A1:A9)',
  '=SUM(B2:B1)',
  '=A1-B1',
  '=[1]Sheet1!A1',
  "='C:\\x\\[Old.xlsx]T'!B2",
  '=SUM(',
  '="A1"&B2',
  '=$A$1',
  '=SUM(A1:XFD1048576)',
  '=A:A',
  '=LOG10(A1)',
  "='It''s'!A1",
  '=',
);
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 4, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.record({
      value: number,
      format: fc.constantFrom('0.0%', '#,##0;(#,##0);"-"', 'dd/mm/yyyy', '#,##0,', '(#,##0)', '[Red]0', '"'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ formula, value: fc.oneof(number, fc.constantFrom('#VALUE!', '')) }) },
);
const cells = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 30 });

async function check(sheets: SheetCells[]): Promise<{ result: CheckResult; steps: number }> {
  const steps = checkSheets(sheets);
  let count = 0;
  for (;;) {
    const step = await steps.next();
    if (step.done) return { result: step.value, steps: count };
    count += 1;
  }
}

test('any sheet is checked without failing, in bounded time, and left as it was', async () => {
  await fc.assert(
    fc.asyncProperty(cells, fc.boolean(), fc.nat(20), async (rows, hidden, top) => {
      const one = sheet('Any', rows, {
        row: top,
        column: top % 3,
        hiddenRows: rows.map((_, i) => hidden && i % 3 === 0),
      });
      const before = JSON.stringify(one);
      const { result, steps } = await check([one]);
      expect(JSON.stringify(one)).toBe(before);
      expect(steps).toBeLessThan(2000);
      for (const { id, sentence, cells: addresses } of result.findings) {
        expect(id).not.toContain('undefined');
        expect(sentence).not.toMatch(/undefined|NaN|Infinity/);
        addresses.forEach((address) => expect(address).toMatch(/^'.+'![A-Z]+\d+$/));
      }
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('nor does a table fail whose cells were damaged anywhere', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(randomTable, damage, async (table, damaged) => {
      const rows = [['Table 4 - Outturn'], [], ...tableCells(table)] as TestCell[][];
      for (const [row, column, value] of damaged) {
        const line = rows[row % rows.length];
        line[column % (line.length + 1)] = value;
      }
      const { result } = await check([sheet('Damaged', rows), sheet('Twice', rows)]);
      for (const { id, sentence } of result.findings) {
        expect(id).not.toContain('undefined');
        expect(sentence).not.toMatch(/undefined|NaN|Infinity/);
      }
      const ids = result.findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 300, seed: 8 },
  );
});

test('what is found on a sheet does not depend on when it is checked', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (rows) => {
      const one = sheet('Any', rows);
      expect(await check([one])).toEqual(await check([one]));
    }),
    { numRuns: 50, seed: 4 },
  );
});
