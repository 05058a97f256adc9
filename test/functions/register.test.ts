import { catalogue } from '../../src/functions/catalogue';
import type { ExcelFunction } from '../../src/functions/edge';

/** Stands in for the error class of Microsoft's runtime. */
class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

describe('register', () => {
  const registered = new Map<string, ExcelFunction>();

  beforeAll(async () => {
    Object.assign(globalThis, {
      CustomFunctions: {
        Error: RuntimeError,
        associate: (id: string, answer: ExcelFunction) => registered.set(id, answer),
      },
    });
    await import('../../src/functions/register');
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });

  const call = (id: string, ...args: unknown[]) => registered.get(id)?.(...args, { address: 'Sheet1!A1' });

  it('associates every function of the catalogue', () => {
    expect([...registered.keys()]).toEqual(catalogue.map(({ id }) => id));
  });

  it('answers as the implementation does, with the omitted arguments that Excel pads', () => {
    expect(call('VARIANCE', [[43998]], [[43890]])).toEqual([[-108]]);
    expect(call('NARRATIVE', [['Transport']], [[82]], null, null, null)).toEqual([
      ['Transport is reporting an overspend of £0.082m.'],
    ]);
  });

  it('throws the error of a single cell, so that Excel shows its message', () => {
    expect(() => call('VARIANCE', [['n.k.']], [[1]])).toThrow(
      new RuntimeError('#VALUE!', 'Budget: "n.k." is not a number.'),
    );
  });

  it('hands back errors inside an array, and errors that came in, as Microsoft’s', () => {
    const answers = call('VARIANCE', [['n.k.'], [1]], [[1], [3]]) as unknown[][];
    expect(answers[0][0]).toBeInstanceOf(RuntimeError);
    expect(answers[1]).toEqual([2]);
    const incoming = call('VARIANCE', [[new RuntimeError('#REF!')]], [[1]]) as unknown[][];
    expect(incoming[0][0]).toMatchObject({ code: '#REF!' });
  });
});
