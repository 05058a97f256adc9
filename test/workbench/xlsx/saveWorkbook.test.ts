import ExcelJS from 'exceljs';
import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import { samples } from '../../../src/workbench/samples';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { calculateInSecondEngine, typedCellsOf } from '../../support/secondEngine';

describe('a saved workbook', () => {
  let engine: Engine;
  let file: Uint8Array;
  let sheet: ExcelJS.Worksheet;

  const type = (address: string, formula: string): unknown =>
    engine.workbook().getSheetByName('Table 4')!.getRange(address).setValue({ f: formula });

  beforeAll(async () => {
    engine = createEngine({ initial: samples[0].workbook() });
    const matrix = { type: 'any', dimensionality: 'matrix' as const };
    engine.registerFunctions(
      [
        {
          id: 'VARIANCE',
          name: 'VARIANCE',
          parameters: [
            { name: 'budget', ...matrix },
            { name: 'outturn', ...matrix },
          ],
        },
      ],
      async (_id, [budget, outturn]) => ({
        ok: true,
        value: (budget as number[][]).map(([value], row) => [(outturn as number[][])[row][0] - value]),
      }),
    );
    type('I5', '=OUTTURN.VARIANCE(B5:B13,C5:C13)');
    type('J5', '=C5+D5-B5');
    type('J6', '=SUM(B5:B12)-B13');
    type('J7', '=SUMPRODUCT((E5:E12<0)*E5:E12)');
    type('J8', '=IFERROR(INDEX(A5:A12,MATCH(MIN(E5:E12),E5:E12,0)),"none")');
    type('J9', '=TEXT(E13,"#,##0;(#,##0)")&" / "&TEXT(E13/B13,"0.0%")');
    type('J10', '=XLOOKUP("Duty & Assessment - Staffing",A5:A12,E5:E12)');
    type('J11', '=1/0');
    type('J12', '=E13>0');
    type('J13', "='Table 1'!F7");
    type('K5', '=SORT(B5:B12,1,-1)');
    type('L5', '="OUTTURN.VARIANCE("&A5');
    file = await saveWorkbook(engine);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file as unknown as Parameters<typeof workbook.xlsx.load>[0]);
    sheet = workbook.getWorksheet('Table 4')!;
  });
  afterAll(() => engine.dispose());

  test('has the add-in function as Excel writes it, over the cells it fills, with the figures last seen', () => {
    expect(sheet.getCell('I5').model).toMatchObject({
      formula: '_xldudf_OUTTURN_VARIANCE(B5:B13,C5:C13)',
      shareType: 'array',
      ref: 'I5:I13',
      result: -23,
    });
    expect(sheet.getCell('I13').value).toBe(1362);
  });

  test('does not touch what looks like a function inside a text', () => {
    expect(sheet.getCell('L5').formula).toBe('"OUTTURN.VARIANCE("&A5');
  });

  test('has newer functions with the mark that Excel expects', () => {
    expect(sheet.getCell('J10').formula).toBe('_xlfn.XLOOKUP("Duty & Assessment - Staffing",A5:A12,E5:E12)');
    expect(sheet.getCell('K5').formula).toBe('_xlfn._xlws.SORT(B5:B12,1,-1)');
  });

  test('has the last results of formulas', () => {
    const results = ['J5', 'J6', 'J7', 'J8', 'J9', 'J11', 'J12', 'J13'].map(
      (address) => sheet.getCell(address).result,
    );
    expect(results).toEqual([
      -23,
      1,
      -548,
      'Safeguarding & Care Planning - Staffing',
      '(294) / -2.1%',
      { error: '#DIV/0!' },
      false,
      -294,
    ]);
  });

  test('opens on the sheet that was shown', () => {
    expect(sheet.workbook.views[0].activeTab).toBe(4);
  });

  test('calculates to the same figures in a second, independent engine', async () => {
    const typed = await typedCellsOf(file);
    const cells = Object.keys(typed.sheets['Table 4']).filter((address) => /^[JKL]/.test(address));
    const theirs = await calculateInSecondEngine(
      typed,
      cells.map((address) => ({ sheet: 'Table 4', address })),
    );
    const ours = cells.map((address) => sheet.getCell(address).result);
    expect(cells).toHaveLength(11);
    expect(theirs).toEqual(ours);
  });
});
