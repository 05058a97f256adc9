import { createEngine, type Engine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

let engine: Engine;
beforeEach(() => {
  engine = createEngine();
});
afterEach(() => engine.dispose());

test('a comparison with an error is that error, however often the cell has been compared', async () => {
  type(engine, { A1: '=NA()', B1: '=A1>5', B2: '=A1="x"', B3: '=IF(A1<0,"-","+")', B4: '=A1>5' });
  await engine.calculated();
  expect(shown(engine, 'B1:B4')).toEqual([['#N/A'], ['#N/A'], ['#N/A'], ['#N/A']]);
});

test('in a column too, beside cells that are no errors', async () => {
  type(engine, { A1: 7, A2: '=1/0', A3: 2, B1: '=IF(A1:A3>5,"y","n")', C1: '=IF(A1:A3>5,"y","n")' });
  await engine.calculated();
  expect(shown(engine, 'B1:B3')).toEqual([['y'], ['#DIV/0!'], ['n']]);
  expect(shown(engine, 'C1:C3')).toEqual([['y'], ['#DIV/0!'], ['n']]);
});

test('an error that is put right is forgotten', async () => {
  type(engine, { A1: '=NA()', B1: '=IF(A1>5,"y","n")', B2: '=IF(A1>5,"y","n")' });
  await engine.calculated();
  type(engine, { A1: 7 });
  await engine.calculated();
  expect(shown(engine, 'B1:B2')).toEqual([['y'], ['y']]);
});
