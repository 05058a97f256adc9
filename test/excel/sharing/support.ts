/** A workbook with our functions at work, through Microsoft's own custom-functions runtime. */
import type { CellValue } from '../../../src/tables/types';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';

export { addSheet } from '../addSheet';

/** Excel with the add-in's functions registered, as when the pane has loaded. */
export async function startWithFunctions(): Promise<ExcelInNode> {
  const excel = await startExcel();
  // Loaded anew, because each library has to be told of the functions.
  await jest.isolateModulesAsync(async () => {
    await import('../../../src/functions/register');
  });
  const { generateFunctionsJson } = await import('../../../src/functions/build/functionsJson');
  const { functions } = JSON.parse(await generateFunctionsJson());
  excel.engine.registerFunctions(functions, excel.host.invokeFunction);
  return excel;
}

export async function change(
  excel: ExcelInNode,
  edit: (workbook: Excel.Workbook) => void | Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    await edit(context.workbook);
    await context.sync();
  });
  await excel.settled();
}

/** The formulas, values and number formats of a sheet's cells in use. */
export async function cellsOn(
  excel: ExcelInNode,
  name: string,
): Promise<{ address: string; formulas: CellValue[][]; values: CellValue[][]; numberFormat: string[][] }> {
  await excel.settled();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load('address,formulas,values,numberFormat');
    await context.sync();
    const { address, formulas, values, numberFormat } = used;
    return { address, formulas, values, numberFormat };
  });
}

/** What names, formats and validations say, the hidden names of what is kept apart. */
export async function elsewhere(sheetName = 'P10'): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetName);
    names.load('items/name,items/formula,items/visible');
    sheet.names.load('items/name,items/formula,items/visible');
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/type,items/id');
    const cells = sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
    cells.areas.load('items/address,items/dataValidation/rule,items/dataValidation/errorAlert');
    await context.sync();
    const formats = conditionalFormats.items.map((format) => {
      const { type } = format;
      if (type === 'Custom') format.custom.rule.load('formula');
      if (type === 'CellValue') format.cellValue.load('rule');
      if (type === 'DataBar') format.dataBar.load('lowerBoundRule,upperBoundRule');
      if (type === 'ColorScale') format.colorScale.load('criteria');
      if (type === 'IconSet') format.iconSet.load('criteria');
      return format;
    });
    await context.sync();
    return {
      names: [...names.items, ...sheet.names.items]
        .filter(({ name }) => !name.startsWith('_shared'))
        .map(({ name, formula }) => [name, formula]),
      formats: formats.map((format) => format.toJSON()),
      validations: cells.isNullObject
        ? []
        : cells.areas.items.map(({ address, dataValidation }) => [address, dataValidation.toJSON()]),
    };
  });
}

/** Budget, outturn and prior variance of three services, with the usual columns in our functions. */
export const services: CellValue[][] = [
  ['Service', 'Budget', 'Outturn', 'Prior', 'Variance', 'Movement', 'Position', 'Note'],
  ...[
    ['Prevention', 14315, 14021, -499],
    ['Placements', 43998, 43890, 102],
    ['Transport', -4557, -4475, 0],
  ].map(([service, ...figures], i) => [
    service,
    ...figures,
    `=OUTTURN.VARIANCE(B${i + 2},C${i + 2})`,
    `=OUTTURN.MOVEMENT(E${i + 2},D${i + 2})`,
    `=OUTTURN.POSITION(OUTTURN.VARIANCE(B${i + 2},C${i + 2}))`,
    `=OUTTURN.AMOUNT("£"&B${i + 2}&"k","£000")`,
  ]),
  ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)', '=SUM(F2:F4)', '', ''],
];

export const nativeServices: CellValue[][] = [2, 3, 4].map((row) => [
  `=C${row}-B${row}`,
  `=E${row}-D${row}`,
  `=IF(ABS(C${row}-B${row})<=0,"On budget",IF((C${row}-B${row})>0,"Overspend","Underspend"))`,
]);
