import { createEngine, type Engine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

// Seen to fail without the fix: E1 gave 3, the order of the sorted cells.
test('SORT leaves the cells it sorts in their order for other formulas', async () => {
  const engine: Engine = createEngine();
  type(engine, { A1: 2, A2: 3, A3: 1, C1: '=SORT(A1:A3,1,-1)', D1: '=INDEX(A1:A3,1)', E1: '=A1:A3*1' });
  await engine.calculated();
  expect(shown(engine, 'C1:C3')).toEqual([[3], [2], [1]]);
  expect(shown(engine, 'D1:E1')).toEqual([[2, 2]]);
  expect(shown(engine, 'E1:E3')).toEqual([[2], [3], [1]]);
  engine.dispose();
});
