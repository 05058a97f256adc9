import { FormulaDataModel } from '@univerjs/engine-formula';
import { createEngine, type Engine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

let engine: Engine;
beforeEach(() => (engine = createEngine()));
afterEach(() => engine.dispose());

// Seen to fail without the fix: a list of all formulas was made for each write.
test('a write does not go through all formulas of the workbook', async () => {
  type(engine, { A1: 1, B1: '=A1+1' });
  await engine.calculated();
  const list = jest.spyOn(engine.univer.__getInjector().get(FormulaDataModel), 'getFormulaData');
  type(engine, { B2: '=B1+1', B3: 5 });
  expect(list.mock.calls.length).toBe(0);
  await engine.calculated();
  expect(shown(engine, 'B1:B3')).toEqual([[2], [3], [5]]);
});

test('a formula that is written over is gone', async () => {
  type(engine, { A1: 1, B1: '=A1+1', C1: '=B1+1' });
  await engine.calculated();
  type(engine, { B1: 10 });
  await engine.calculated();
  type(engine, { A1: 5 });
  await engine.calculated();
  expect(shown(engine, 'A1:C1')).toEqual([[5, 10, 11]]);
});

test('cells that share a formula keep it when the one that holds it is written over', async () => {
  const sheet = engine.workbook().getActiveSheet();
  type(engine, { A1: 1, A2: 2 });
  sheet.getRange('B1:B2').setValues([[{ f: '=A1*10', si: 'shared' }], [{ si: 'shared' }]]);
  await engine.calculated();
  expect(shown(engine, 'B1:B2')).toEqual([[10], [20]]);
  type(engine, { B1: 7 });
  type(engine, { A2: 3 });
  await engine.calculated();
  expect(shown(engine, 'B1:B2')).toEqual([[7], [30]]);
});
