import { createEngine, type Engine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

/** Texts of more than 64 characters that Univer's caches give the same number, whatever stands before them. */
const [one, other] = ['whwmfvgl', 'uddwojqp'].map((end) => `${'-'.repeat(60)}${end}`);

let engine: Engine;
beforeEach(() => (engine = createEngine()));
afterEach(() => engine.dispose());

// Seen to fail without the fix: A2 showed what A1 shows.
test('two long formulas with the same hash each give their own result', async () => {
  type(engine, { A1: `=1&"${one}"`, A2: `=1&"${other}"` });
  await engine.calculated();
  expect(shown(engine, 'A1:A2')).toEqual([[`1${one}`], [`1${other}`]]);
});
