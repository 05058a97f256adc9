import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import { shown, type } from './support';

describe('a group of changes', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createEngine();
  });
  afterEach(() => engine.dispose());

  test('is one step of undo, sheets and waits in between included', async () => {
    const group = engine.beginUndoGroup();
    type(engine, { A1: 1 });
    await engine.calculated();
    engine.workbook().create('New sheet', 10, 10);
    group.end();
    await engine.api.undo();
    expect(engine.workbook().getSheets()).toHaveLength(1);
    expect(shown(engine, 'A1')).toEqual([[null]]);
  });

  test('may hold another group and ends with the outer one', async () => {
    const outer = engine.beginUndoGroup();
    const inner = engine.beginUndoGroup();
    type(engine, { A1: 1 });
    inner.end();
    inner.end();
    type(engine, { A2: 2 });
    outer.end();
    type(engine, { A3: 3 });
    await engine.api.undo();
    expect(shown(engine, 'A1:A3')).toEqual([[1], [2], [null]]);
    await engine.api.undo();
    expect(shown(engine, 'A1:A3')).toEqual([[null], [null], [null]]);
  });
});
