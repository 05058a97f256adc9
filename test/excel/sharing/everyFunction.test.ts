/** Every example of every function on a sheet, prepared for sharing, saved, and recalculated by another engine. */
import { catalogue } from '../../../src/functions/catalogue';
import { findCalls } from '../../../src/functions/sharing/findCalls';
import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import { restoreFormulas } from '../../../src/excel/sharing/restoreFormulas';
import type { CellValue } from '../../../src/tables/types';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { WorkbookPackage } from '../../../src/workbench/xlsx/workbookPackage';
import type { ExcelInNode } from '../../support/excelInNode';
import { calculateInSecondEngine, typedCellsOf } from '../../support/secondEngine';
import { addSheet, cellsOn, change, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeAll(async () => {
  excel = await startWithFunctions();
  await addSheet(excel, 'Examples', exampleSheet());
  await addSheet(excel, 'P10', services);
}, 60_000);
afterAll(() => excel.dispose());

/** Each example below the last, with room for what it spills. */
function exampleSheet(): CellValue[][] {
  const width = 8;
  return catalogue.flatMap(({ examples }) =>
    examples.flatMap(({ formula, result }) => {
      const height = Array.isArray(result) ? result.length : 1;
      return Array.from({ length: height + 1 }, (_, row) => {
        const cells = new Array<CellValue>(width).fill('');
        return row === 0 ? [formula, ...cells] : ['', ...cells];
      });
    }),
  );
}

test('no figure changes, nothing refers to Outturn, another engine agrees, and everything comes back', async () => {
  const sheets = ['Examples', 'P10'];
  const before = await Promise.all(sheets.map((name) => cellsOn(excel, name)));
  const outcome = await prepareToShare({ log: false });
  expect(outcome).toMatchObject({ kind: 'prepared', elsewhere: 0, notDone: [] });
  const after = await Promise.all(sheets.map((name) => cellsOn(excel, name)));
  after.forEach(({ values, numberFormat, formulas }, index) => {
    expect(rounded(values)).toEqual(rounded(before[index].values));
    expect(numberFormat).toEqual(before[index].numberFormat);
    for (const formula of formulas.flat()) expect(findCalls(String(formula))).toEqual([]);
  });

  // A colleague without Outturn changes an input.
  await change(excel, (workbook) => {
    workbook.worksheets.getItem('P10').getRange('C3').values = [[44100]];
  });
  const file = await saveWorkbook(excel.engine);
  const parts = await WorkbookPackage.open(file);
  for (const path of parts.paths().filter((each) => /^xl\/.*\.xml$/.test(each))) {
    expect([path, /xldudf|OUTTURN\./i.test((await parts.read(path)) ?? '')]).toEqual([path, false]);
  }
  const typed = await typedCellsOf(file);
  const places = Object.keys(typed.sheets.P10).map((address) => ({ sheet: 'P10', address }));
  const answers = await calculateInSecondEngine(typed, places);
  const { values } = await cellsOn(excel, 'P10');
  places.forEach(({ address }, index) => {
    const [, letter, row] = /([A-Z])(\d+)/.exec(address) as RegExpExecArray;
    const shown = values[Number(row) - 1][letter.charCodeAt(0) - 65];
    // The second engine tells of a figure by its text, which may lose the last digits.
    const close = typeof shown === 'number' ? expect.closeTo(shown, 9) : shown;
    expect([address, answers[index]]).toEqual([address, close]);
  });
  expect(values[2].slice(4, 7)).toEqual([102, 0, 'Overspend']);

  // Back at home the file is opened again, with Outturn.
  const { data } = await openWorkbook(file);
  excel.engine.replaceWorkbook(data);
  await excel.settled();
  expect(await restoreFormulas()).toMatchObject({ kind: 'restored', typedOver: 0, unplaced: 0, notDone: [] });
  const restored = await Promise.all(sheets.map((name) => cellsOn(excel, name)));
  restored.forEach(({ formulas }, index) => {
    const calls = (cells: CellValue[][]) => cells.flat().filter((cell) => findCalls(String(cell)).length > 0);
    expect(calls(formulas)).toEqual(calls(before[index].formulas));
  });
}, 120_000);

/** To the 15 digits that Excel shows. */
function rounded(cells: CellValue[][]): CellValue[][] {
  return cells.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(15)) : cell)),
  );
}
