import { checkSheets, type CheckProgress } from '../../../src/tables/checking/checkSheets';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { sheet, type TestCell } from './support';

function big(name: string, rows: number): SheetCells {
  const cells: TestCell[][] = Array.from({ length: rows }, (_, i) => [
    `Service ${i}`,
    i,
    { formula: `=B${i + 2}+1`, value: i + 1 },
    { formula: `=C${i + 2}-B${i + 2}`, value: 1 },
  ]);
  return sheet(name, [['Service', 'Budget', 'Forecast outturn', 'Variance'], ...cells]);
}

test('many steps, each a little further, of which the last is the end', async () => {
  const sheets = [big('One', 4000), big('Two', 3000)];
  const seen: CheckProgress[] = [];
  const steps = checkSheets(sheets, {}, 7002 * 4);
  let step = await steps.next();
  while (!step.done) {
    seen.push(step.value);
    step = await steps.next();
  }
  expect(step.value.tables.map(({ sheetName }) => sheetName)).toEqual(['One', 'Two']);
  expect(step.value.findings.map(({ verdict, count }) => [verdict, count])).toEqual([
    ['agrees', 4000],
    ['agrees', 3000],
  ]);
  expect(seen.length).toBeGreaterThan(50);
  seen.forEach(({ done, of }, i) => {
    expect(of).toBe(7002 * 4);
    expect(done).toBeGreaterThanOrEqual(i === 0 ? 0 : seen[i - 1].done);
    expect(done).toBeLessThanOrEqual(of);
  });
  expect(seen[seen.length - 1].done).toBe(7002 * 4);
  expect(new Set(seen.map(({ sheetName }) => sheetName))).toEqual(new Set(['One', 'Two', '']));
});

test('steps grow in proportion to the cells', async () => {
  const count = async (rows: number): Promise<number> => {
    let steps = 0;
    for await (const step of checkSheets([big('One', rows)])) steps += step.of > 0 ? 1 : 0;
    return steps;
  };
  const [few, many] = [await count(2000), await count(8000)];
  expect(many / few).toBeGreaterThan(2.5);
  expect(many / few).toBeLessThan(4.5);
});

test('sheets are read one by one, and none after it was stopped', async () => {
  const read: string[] = [];
  async function* sheets(): AsyncGenerator<SheetCells> {
    for (const name of ['One', 'Two', 'Three']) {
      read.push(name);
      yield await Promise.resolve(big(name, 3000));
    }
  }
  const steps = checkSheets(sheets());
  for (;;) {
    const step = await steps.next();
    if (step.done || step.value.sheetName === 'Two') break;
  }
  await steps.return({ tables: [], findings: [] });
  expect(read).toEqual(['One', 'Two']);
});

test('the period of the report goes to tables that do not say theirs', async () => {
  const steps = checkSheets([big('One', 3)], { period: 10 });
  let step = await steps.next();
  while (!step.done) step = await steps.next();
  expect(step.value.tables[0].period).toBe(10);
});
