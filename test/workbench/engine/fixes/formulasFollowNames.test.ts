import { createEngine, type Engine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

// Seen to fail without the fix: B1 stayed 3.
test('a formula that uses a name follows when the name comes to mean something else', async () => {
  const engine: Engine = createEngine();
  const workbook = engine.workbook();
  workbook.insertDefinedName('Budgets', 'Sheet1!$A$1:$A$2');
  type(engine, { A1: 1, A2: 2, A3: 4, B1: '=SUM(Budgets)+0' });
  await engine.calculated();
  expect(shown(engine, 'B1')).toEqual([[3]]);
  workbook.getDefinedName('Budgets')?.setRef('Sheet1!$A$1:$A$3');
  await engine.calculated();
  expect(shown(engine, 'B1')).toEqual([[7]]);
  engine.dispose();
});
