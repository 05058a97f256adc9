/** With every request failing in turn, nothing is ever half done. */
import { prepareToShare } from '../../../src/excel/sharing/prepareToShare';
import { repairFormulas } from '../../../src/excel/sharing/repairFormulas';
import { restoreFormulas } from '../../../src/excel/sharing/restoreFormulas';
import type { ExcelInNode } from '../../support/excelInNode';
import { failEach } from '../failEach';
import { contents } from '../support';
import { addSheet, change, elsewhere, services, startWithFunctions } from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startWithFunctions();
  await addSheet(excel, 'P10', services);
  await addSheet(excel, 'Spill', [
    [1, 4, '=OUTTURN.VARIANCE(A1:A2,B1:B2)', '=OUTTURN.ALLOCATE(100,{1;1},0)'],
    [2, 5, '', ''],
  ]);
  await change(excel, (workbook) => {
    workbook.names.add('Whole', "=OUTTURN.VARIANCE('P10'!$B$5,'P10'!$C$5)");
    const formats = workbook.worksheets.getItem('P10').getRange('A1').conditionalFormats;
    formats.add('Custom').custom.rule.formula = '=OUTTURN.VARIANCE($B$2,$C$2)>3';
    workbook.names.add('Shares', '=OUTTURN.ALLOCATE(100,{1,1,1},0)');
    workbook.worksheets.getItem('P10').getRange('B2:B4').dataValidation.rule = {
      custom: { formula: '=OUTTURN.VARIANCE(B2,$C2)<9' },
    };
  });
});
afterEach(() => excel.dispose());

/** Everything, what is kept unseen included. */
async function everything(): Promise<unknown> {
  return {
    contents: await contents(excel),
    elsewhere: await elsewhere(),
    parts: { ...excel.engine.workbookExtras.current.customXmlParts },
  };
}

test('Prepare to share, then Restore formulas', async () => {
  const before = await everything();
  const requests = await failEach(excel, everything, () => prepareToShare({ log: true }), 'prepared');
  expect(requests).toBeGreaterThan(8);
  await failEach(excel, everything, () => restoreFormulas(), 'restored');
  await change(excel, (workbook) => workbook.worksheets.getItem('Sharing log').delete());
  expect(await everything()).toEqual(before);
}, 120_000);

test('Repair', async () => {
  await change(excel, (workbook) => {
    const sheet = workbook.worksheets.getItem('P10');
    sheet.getRange('E2:E3').formulas = [
      ['=_xldudf_OUTTURN_VARIANCE(B2,C2)'],
      ["='C:\\Outturn'!VARIANCE(B3,C3)"],
    ];
  });
  await failEach(excel, everything, () => repairFormulas(), 'repaired');
}, 120_000);
