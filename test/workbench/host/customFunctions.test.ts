import type { CustomFunctionParameter } from '../../../src/workbench/engine/customFunctions';
import { type ExcelInNode, startExcel } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

interface Declared {
  parameters?: CustomFunctionParameter[];
  result?: 'scalar' | 'matrix';
  allowErrors?: boolean;
}

/** Gives the add-in a function of this name, as functions.json and CustomFunctions.associate would. */
function declare(id: string, implementation: (...args: never[]) => unknown, declared: Declared = {}): void {
  CustomFunctions.associate(id, implementation as never);
  excel.engine.registerFunctions(
    [
      {
        id,
        name: id,
        parameters: declared.parameters ?? [],
        result: { dimensionality: declared.result ?? 'scalar' },
        ...(declared.allowErrors ? { allowErrorForDataTypeAny: true } : {}),
      },
    ],
    excel.host.invokeFunction,
  );
}

const any = (name: string, more: Partial<CustomFunctionParameter> = {}): CustomFunctionParameter => ({
  name,
  type: 'any',
  ...more,
});

/** Puts formulas into cells from A1 down and reads what the area then shows. */
async function results(formulas: string[], area: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:A${formulas.length}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
    await excel.settled();
    const range = sheet.getRange(area).load('values');
    await context.sync();
    return range.values;
  });
}

test('whole columns reach the function with all rows of a sheet in Excel', async () => {
  const sizes: number[] = [];
  declare('SIZE', (...args: unknown[][][]) => sizes.push(args[0].length, args[1].length), {
    parameters: [any('whole', { dimensionality: 'matrix' }), any('part', { dimensionality: 'matrix' })],
  });
  await results(['=OUTTURN.SIZE(C:C,C1:C9)'], 'A1');
  expect(sizes).toEqual([1_048_576, 9]);
});

test('scalars, ranges and omitted arguments reach the function as Excel sends them', async () => {
  const calls: unknown[][] = [];
  const parameters = [
    any('figures', { dimensionality: 'matrix' }),
    any('one'),
    any('last', { optional: true }),
  ];
  declare('SEEN', (...args) => calls.push(args.slice(0, -1)), { parameters });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('C1:D2').values = [
      [1, 'two'],
      [true, ''],
    ];
    await context.sync();
  });
  await results(['=OUTTURN.SEEN(C1:D2,"x")', '=OUTTURN.SEEN(C1,5,TRUE)'], 'A1:A2');
  expect(calls).toHaveLength(2);
  expect(calls[0][0]).toEqual([
    [1, 'two'],
    [true, null],
  ]);
  expect(calls[0].slice(1)).toEqual(['x', null]);
  expect(calls[1]).toEqual([[[1]], 5, true]);
});

test('a two-dimensional result spills', async () => {
  declare(
    'GRID',
    () => [
      [1, 2],
      [3, 'x'],
    ],
    { result: 'matrix' },
  );
  expect(await results(['=OUTTURN.GRID()'], 'A1:B2')).toEqual([
    [1, 2],
    [3, 'x'],
  ]);
});

test('errors thrown and returned show as Excel shows them', async () => {
  declare(
    'FAIL',
    ((kind: string) => {
      if (kind === 'na')
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such period');
      if (kind === 'num') return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
      if (kind === 'inf') return Infinity;
      throw new Error('a fault of ours');
    }) as never,
    { parameters: [any('kind')] },
  );
  const formulas = ['na', 'num', 'inf', 'other'].map((kind) => `=OUTTURN.FAIL("${kind}")`);
  expect(await results(formulas, 'A1:A4')).toEqual([['#N/A'], ['#NUM!'], ['#NUM!'], ['#VALUE!']]);
});

test('errors among arguments are handed over as CustomFunctions.Error where the function takes them', async () => {
  declare(
    'KIND',
    ((value: unknown) =>
      value instanceof CustomFunctions.Error ? `error ${value.code}` : 'no error') as never,
    {
      parameters: [any('value')],
      allowErrors: true,
    },
  );
  expect(await results(['=OUTTURN.KIND(1/0)', '=OUTTURN.KIND(1)'], 'A1:A2')).toEqual([
    ['error #DIV/0!'],
    ['no error'],
  ]);
});

test('promises are awaited; meanwhile the cell is busy', async () => {
  let answer: (value: number) => void = () => undefined;
  declare('LATER', () => new Promise((resolve) => (answer = resolve)));
  const busy = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.formulas = [['=OUTTURN.LATER()']];
    cell.load('values');
    await context.sync();
    return cell.values;
  });
  expect(busy).toEqual([['#BUSY!']]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  answer(42);
  await excel.settled();
  const done = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    return cell.values;
  });
  expect(done).toEqual([[42]]);
});

test('many calls travel in one message', async () => {
  declare('ONE', () => 1);
  const messages: number[] = [];
  excel.host.onRichApiMessage((entries) => messages.push(entries.length));
  await results(
    Array.from({ length: 40 }, () => '=OUTTURN.ONE()'),
    'A1:A40',
  );
  expect(messages.reduce((sum, count) => sum + count, 0)).toBe(40);
  expect(messages.length).toBeLessThan(10);
});
