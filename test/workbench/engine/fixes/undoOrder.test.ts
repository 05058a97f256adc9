import { createEngine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

// Seen to fail without the fix: undoing the group left 2, the value in between.
test('undoing a group puts back what was there before its first change', async () => {
  const engine = createEngine();
  type(engine, { A1: 1 });
  const group = engine.beginUndoGroup();
  type(engine, { A1: 2 });
  await engine.calculated();
  type(engine, { A1: 3 });
  group.end();
  await engine.api.undo();
  expect(shown(engine, 'A1')).toEqual([[1]]);
  await engine.api.redo();
  expect(shown(engine, 'A1')).toEqual([[3]]);
  engine.dispose();
});
