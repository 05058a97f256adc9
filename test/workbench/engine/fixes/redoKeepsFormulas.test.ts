import { createEngine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

// Seen to fail without the fix: after the redo B1 stayed 4 whatever A1 was.
test('redoing a style keeps the formula of the cell', async () => {
  const engine = createEngine();
  type(engine, { A1: 2, B1: '=A1*2' });
  await engine.calculated();
  const cell = engine.workbook().getActiveSheet().getRange('B1');
  cell.setFontWeight('bold');
  await engine.api.undo();
  await engine.api.redo();
  await engine.calculated();
  expect(cell.getCellStyle()?.bold).toBe(true);
  type(engine, { A1: 5 });
  await engine.calculated();
  expect(shown(engine, 'B1')).toEqual([[10]]);
  engine.dispose();
});
