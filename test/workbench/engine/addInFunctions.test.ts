import { IDescriptionService } from '@univerjs/sheets-formula';
import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import type {
  FunctionArgument,
  FunctionOutcome,
  WholeColumns,
} from '../../../src/workbench/engine/customFunctions';
import { metadata, shown, type } from './support';

type Call = [id: string, args: FunctionArgument[], address: string];

describe('add-in functions', () => {
  let engine: Engine;
  let calls: Call[];
  let answer: (id: string, args: FunctionArgument[]) => FunctionOutcome | Promise<FunctionOutcome>;

  const grid = (value: FunctionArgument): number[][] => value as number[][];
  const variance = (args: FunctionArgument[]): FunctionOutcome => ({
    ok: true,
    value: grid(args[0]).map(([budget], row) => [grid(args[1])[row][0] - budget]),
  });

  beforeEach(() => {
    engine = createEngine();
    calls = [];
    answer = (_id, args) => variance(args);
    engine.registerFunctions(
      [
        metadata('VARIANCE', {
          budget: { dimensionality: 'matrix' },
          outturn: { dimensionality: 'matrix' },
          base: { optional: true },
        }),
        metadata('TAKES', { value: {}, more: { optional: true } }),
        metadata('KEEPS', { value: {} }, { allowErrorForDataTypeAny: true }),
      ],
      async (id, args, call) => {
        calls.push([id, args, call.address]);
        return answer(id, args);
      },
    );
  });
  afterEach(() => engine.dispose());

  test('spill their results and keep their formula as typed', async () => {
    type(engine, { A1: 326, A2: 7599, B1: 303, B2: 7338, D1: '=OUTTURN.VARIANCE(A1:A2,B1:B2)' });
    await engine.allSettled();
    expect(shown(engine, 'D1:D2')).toEqual([[-23], [-261]]);
    expect(engine.workbook().getActiveSheet().getRange('D1').getFormula()).toBe(
      '=OUTTURN.VARIANCE(A1:A2,B1:B2)',
    );
    expect(calls).toEqual([['VARIANCE', [[[326], [7599]], [[303], [7338]], null], 'Sheet1!D1']]);
  });

  test('may stand inside native formulas, lower case too', async () => {
    type(engine, { A1: 1, A2: 2, B1: 3, B2: 6, D1: '=SUM(outturn.variance(A1:A2,B1:B2))*10', E1: '=D1+1' });
    await engine.allSettled();
    expect(shown(engine, 'D1:E1')).toEqual([[60, 61]]);
  });

  test('are given text as text, also where it looks like a number or its format', async () => {
    answer = (_id, args) => ({ ok: true, value: JSON.stringify(args) });
    type(engine, { D1: '=OUTTURN.TAKES("£000","2%")', D2: '=OUTTURN.TAKES("12","(4)")' });
    await engine.allSettled();
    expect(shown(engine, 'D1:D2')).toEqual([['["£000","2%"]'], ['["12","(4)"]']]);
  });

  test('are asked once for the same input, again when it changes, and are followed by what depends on them', async () => {
    type(engine, { A1: 1, B1: 3, D1: '=OUTTURN.VARIANCE(A1,B1)', E1: '=D1*2' });
    await engine.allSettled();
    expect(calls).toHaveLength(1);
    type(engine, { A1: 2, F1: '=E1' });
    await engine.allSettled();
    expect(calls).toHaveLength(2);
    expect(shown(engine, 'D1:F1')).toEqual([[1, 2, 2]]);
  });

  test('are asked again when everything is calculated anew', async () => {
    type(engine, { A1: 1, B1: 3, D1: '=OUTTURN.VARIANCE(A1,B1)' });
    await engine.allSettled();
    engine.recalculateAll();
    await engine.allSettled();
    expect(calls).toHaveLength(2);
  });

  test('show #BUSY! until they answer, without holding up other formulas', async () => {
    let release: (outcome: FunctionOutcome) => void = () => undefined;
    answer = () => new Promise((resolve) => (release = resolve));
    type(engine, { A1: 1, D1: '=OUTTURN.TAKES(A1)', E1: '=A1+1' });
    await engine.calculated();
    expect(shown(engine, 'D1:E1')).toEqual([['#BUSY!', 2]]);
    release({ ok: true, value: 'done' });
    await engine.allSettled();
    expect(shown(engine, 'D1')).toEqual([['done']]);
  });

  test('give their error to the cell, with the message kept', async () => {
    answer = () => ({ ok: false, code: '#NUM!', message: 'The budget is zero.' });
    type(engine, { D1: '=OUTTURN.TAKES(1)' });
    await engine.allSettled();
    const place = { sheetId: 'sheet1', row: 0, column: 3 };
    expect(shown(engine, 'D1')).toEqual([['#NUM!']]);
    expect(engine.cellErrors.get(place)).toBe('The budget is zero.');
    answer = () => ({ ok: true, value: 1 });
    type(engine, { D1: '=OUTTURN.TAKES(2)' });
    await engine.allSettled();
    expect(engine.cellErrors.get(place)).toBeUndefined();
  });

  test('are not called with an error unless they take it', async () => {
    answer = () => ({ ok: true, value: 'kept' });
    type(engine, { A1: '=NA()', D1: '=OUTTURN.TAKES(A1)', E1: '=OUTTURN.KEEPS(A1)' });
    await engine.allSettled();
    expect(shown(engine, 'D1:E1')).toEqual([['#N/A', 'kept']]);
    expect(calls).toEqual([['KEEPS', [{ error: '#N/A' }], 'Sheet1!E1']]);
  });

  test('whose answer fails give #VALUE! and the engine goes on', async () => {
    answer = () => Promise.reject(new Error('gone'));
    type(engine, { D1: '=OUTTURN.TAKES(1)' });
    await engine.allSettled();
    type(engine, { E1: '=1+1' });
    await engine.allSettled();
    expect(shown(engine, 'D1:E1')).toEqual([['#VALUE!', 2]]);
  });

  test('several in one cell are each asked once', async () => {
    answer = (_id, args) => ({ ok: true, value: Number(args[0]) * 2 });
    type(engine, { D1: '=OUTTURN.TAKES(OUTTURN.TAKES(1))+OUTTURN.TAKES(5)' });
    await engine.allSettled();
    expect(shown(engine, 'D1')).toEqual([[14]]);
    expect(calls.map(([, [value]]) => value).sort()).toEqual([1, 2, 5]);
  });

  test('are each asked once also where MAP makes more calls than are remembered of old', async () => {
    answer = (_id, args) => ({ ok: true, value: Number(args[0]) * 2 });
    const rows = Array.from({ length: 200 }, (_, row) => row + 1);
    type(engine, {
      ...Object.fromEntries(rows.map((row) => [`A${row}`, row])),
      D1: '=MAP(A1:A200,LAMBDA(one,OUTTURN.TAKES(one)))',
    });
    await engine.allSettled();
    expect(shown(engine, 'D1:D200')).toEqual(rows.map((row) => [row * 2]));
    expect(calls).toHaveLength(200);
    type(engine, { A1: 1000 });
    await engine.allSettled();
    expect(shown(engine, 'D1:D2')).toEqual([[2000], [4]]);
  });

  test('are told which ranges are whole columns', async () => {
    answer = () => ({ ok: true, value: 1 });
    type(engine, { A1: 1, A2: 2, D1: '=OUTTURN.VARIANCE(A:A,A1:A2)' });
    await engine.allSettled();
    const [whole, part] = calls[0][1];
    const { rows, blankRow } = whole as WholeColumns;
    expect([rows.length, rows[0], rows[1], rows[2]]).toEqual([
      engine.workbook().getActiveSheet().getMaxRows(),
      [1],
      [2],
      [null],
    ]);
    expect(blankRow).toEqual([null]);
    expect(part).toEqual([[1], [2]]);
  });

  test('fill a column with one call a cell', async () => {
    answer = (_id, args) => ({ ok: true, value: Number(args[0]) + 1 });
    const rows = Array.from({ length: 50 }, (_, row) => row + 1);
    type(
      engine,
      Object.fromEntries(
        rows.flatMap((row) => [
          [`A${row}`, row],
          [`B${row}`, `=OUTTURN.TAKES(A${row})`],
        ]),
      ),
    );
    await engine.allSettled();
    expect(shown(engine, 'B1:B50')).toEqual(rows.map((row) => [row + 1]));
    expect(calls).toHaveLength(50);
  });

  test('cannot spill over a full cell, and do when it is emptied', async () => {
    type(engine, { A1: 1, A2: 2, B1: 1, B2: 1, D1: '=OUTTURN.VARIANCE(A1:A2,B1:B2)', D2: 'full' });
    await engine.allSettled();
    expect(shown(engine, 'D1:D2')).toEqual([['#SPILL!'], ['full']]);
    engine.workbook().getActiveSheet().getRange('D2').clearContent();
    await engine.allSettled();
    expect(shown(engine, 'D1:D2')).toEqual([[0], [-1]]);
  });

  test('are #NAME? until they are registered', async () => {
    const long =
      '=IF(TRUE,outturn.later(A1),"a text that makes this formula longer than sixty-four characters")';
    type(engine, { A1: 1, D1: '=OUTTURN.LATER(A1)', E1: '=OUTTURN.LATER(A1)+1', F1: long });
    await engine.allSettled();
    expect(shown(engine, 'D1:F1')).toEqual([['#NAME?', '#NAME?', '#NAME?']]);
    engine.registerFunctions([metadata('LATER', { value: {} })], async (_id, [value]) => ({
      ok: true,
      value,
    }));
    await engine.allSettled();
    expect(shown(engine, 'D1:F1')).toEqual([[1, 2, 1]]);
    type(engine, { A1: 5 });
    await engine.allSettled();
    expect(shown(engine, 'D1:F1')).toEqual([[5, 6, 5]]);
  });

  test('are described for the formula bar', () => {
    engine.registerFunctions(
      [
        metadata(
          'VARIANCE',
          { budget: { description: 'The budget.' }, base: { optional: true } },
          { description: 'Outturn less budget. Positive is an overspend.' },
        ),
      ],
      async () => ({ ok: true, value: 0 }),
    );
    const info = engine.univer.__getInjector().get(IDescriptionService).getFunctionInfo('OUTTURN.VARIANCE');
    expect(info).toMatchObject({
      abstract: 'Outturn less budget.',
      functionParameter: [
        { name: 'budget', detail: 'The budget.', require: 1 },
        { name: 'base', require: 0 },
      ],
    });
  });
});
