import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import { samples } from '../../../src/workbench/samples';
import { shown, type } from './support';

describe('waiting for formulas', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createEngine();
  });
  afterEach(() => engine.dispose());

  test('ends at once when there is nothing to calculate', async () => {
    await engine.calculated();
    await engine.calculated();
    await engine.allSettled();
  });

  test('ends when a change has reached every formula that depends on it', async () => {
    type(engine, { A1: 1, B1: '=A1+1', C1: '=B1+1' });
    await engine.calculated();
    expect(shown(engine, 'B1:C1')).toEqual([[2, 3]]);
    type(engine, { A1: 10 });
    await engine.calculated();
    expect(shown(engine, 'B1:C1')).toEqual([[11, 12]]);
  });

  test('ends after changes made while calculating have been calculated too', async () => {
    type(engine, { A1: 1, B1: '=A1*2' });
    engine.onCalculating((busy) => {
      if (!busy && shown(engine, 'A1')[0][0] === 1) type(engine, { A1: 4 });
    });
    await engine.allSettled();
    await engine.calculated();
    expect(shown(engine, 'B1')).toEqual([[8]]);
  });

  test('does not wait for more changes first', async () => {
    const setLater = globalThis.setTimeout;
    const never = setLater(() => undefined);
    const timers = jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((run: () => void, delay = 0) =>
        delay < 100 ? setLater(run, delay) : never) as typeof setTimeout);
    type(engine, { A1: 1, B1: '=A1*3' });
    await engine.calculated();
    timers.mockRestore();
    expect(shown(engine, 'B1')).toEqual([[3]]);
  });

  test('a change of style only does not make formulas wait', async () => {
    type(engine, { A1: 1 });
    await engine.calculated();
    const told: boolean[] = [];
    engine.onCalculating((busy) => told.push(busy));
    engine.workbook().getActiveSheet().getRange('A1').setFontWeight('bold');
    await engine.calculated();
    expect(told).toEqual([]);
  });

  test('is told when it begins and when it ends', async () => {
    await engine.calculated();
    const told: boolean[] = [];
    const stop = engine.onCalculating((busy) => told.push(busy));
    type(engine, { A1: 1, B1: '=A1' });
    await engine.calculated();
    stop();
    type(engine, { A1: 2 });
    await engine.calculated();
    expect(told).toEqual([true, false]);
  });

  test('works for the next workbook as for the first', async () => {
    const replaced = jest.fn();
    engine.onWorkbookReplaced(replaced);
    engine.replaceWorkbook(samples[0].workbook());
    type(engine, { I5: '=SUM(B5:B12)' });
    await engine.calculated();
    expect(shown(engine, 'I5')).toEqual([[14315]]);
    expect(replaced).toHaveBeenCalledTimes(1);
  });
});
