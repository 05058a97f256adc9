import { BaseFunction, IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import { createEngine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

class Throwing extends BaseFunction {
  override calculate(): BaseValueObject {
    throw new Error('a fault in a function');
  }
}

// Seen to fail without the fix: B1 stayed empty, as would every formula after it, and jest did not end.
test('the engine goes on calculating after a function threw', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const engine = createEngine();
  engine.univer.__getInjector().get(IFunctionService).registerExecutors(new Throwing('FAULTY'));
  type(engine, { A1: '=FAULTY()', A2: '=1+2' });
  await engine.calculated();
  expect(complaint).toHaveBeenCalled();
  complaint.mockRestore();
  expect(shown(engine, 'A1:A2')).toEqual([['#VALUE!'], [3]]);
  type(engine, { B1: '=1+1' });
  await engine.calculated();
  expect(shown(engine, 'B1')).toEqual([[2]]);
  engine.dispose();
});
