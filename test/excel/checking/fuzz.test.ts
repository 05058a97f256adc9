/** Whatever a workbook holds: no crash, no end that never comes, and no cell changed. */
import fc from 'fast-check';
import { runCheck } from '../../../src/excel/checking/runCheck';
import type { CheckScope } from '../../../src/excel/checking/outcomes';
import type { CellValue } from '../../../src/tables/types';
import { startExcel } from '../../support/excelInNode';
import { contents } from '../support';
import { wholeWorkbook } from './support';

const headings = [
  'Service',
  'Budget £000',
  'Forecast outturn',
  'Variance',
  'Prior',
  '2022/23',
  'Red',
  '%',
  'Total',
];
const words = [
  'Total',
  'Fostering',
  '(294)',
  '-',
  '£1.2m',
  '12.5%',
  'n/a',
  '=',
  "'",
  'Period 9',
  'Fostering is reporting an overspend of £0.294m, an adverse movement of £0.1m from period 9, due to staff (£0.2m) and legal costs (£0.094m).',
  '**'.repeat(200),
  '9'.repeat(400),
  '🏠 children’s homes',
];
const formulas = [
  '=1/0',
  '=SUM(A1:B9)',
  '=A1',
  '=B2-C2',
  '=NA()',
  '=SUM(B2:B4)*1.2',
  '=TEXT(B2,"0.0")&" overspend"',
  '="x"',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.constantFrom(...headings),
  fc.constantFrom(...words),
  fc.constantFrom(...formulas),
);

const sheet = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const scope: fc.Arbitrary<CheckScope> = fc.constantFrom<CheckScope>(
  { kind: 'workbook' },
  { kind: 'sheet', sheetName: 'Fuzz 1' },
  { kind: 'table', sheetName: 'Fuzz 1', address: 'B3:C4' },
);

test('random workbooks are checked without a crash and stay as they are', async () => {
  let checked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), scope, async (sheets, asked) => {
      const excel = await startExcel();
      try {
        await Excel.run(async (context) => {
          sheets.forEach((cells, i) => {
            const made = context.workbook.worksheets.add(`Fuzz ${i + 1}`);
            made.getRangeByIndexes(i, i, cells.length, cells[0].length).formulas = cells;
          });
          await context.sync();
        });
        const before = await contents(excel);
        const pasted = sheets.flat(2).join('\n');
        const outcome = await runCheck({ ...wholeWorkbook, scope: asked, pasted });
        expect(['checked', 'nothing']).toContain(outcome.kind);
        if (outcome.kind === 'checked') checked += 1;
        expect(await contents(excel)).toEqual(before);
      } finally {
        excel.dispose();
      }
    }),
    { numRuns: 25, seed: 20261122 },
  );
  expect(checked).toBeGreaterThan(8);
});
