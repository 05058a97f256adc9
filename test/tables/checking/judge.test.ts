import type { FigureRef, Identity } from '../../../src/tables/checking/identity';
import { judge } from '../../../src/tables/checking/judge';
import type { TableView } from '../../../src/tables/checking/tableView';

/** A figure printed to `half` of its last place either way. */
function figure(value: number, half: number): FigureRef {
  return { view: { value: () => value, half: () => half } as unknown as TableView, row: 0, column: 0 };
}

function identity(target: FigureRef, inputs: FigureRef[], change: Partial<Identity> = {}): Identity {
  return { rule: { kind: 'columnTotal', explain: () => '' }, target, inputs, ...change };
}

const sumOf = (inputs: FigureRef[]): Partial<Identity> => ({ coefficients: inputs.map(() => 1) });

test.each([
  [3, 'rounding'],
  [4, 'wrong'],
])('sixteen figures printed as nil explain a total of %d: %s', (total, verdict) => {
  const nils = Array.from({ length: 16 }, () => figure(0, 0.5));
  expect(judge(identity(figure(total, 0.5), nils, sumOf(nils)))).toMatchObject({ verdict, tolerance: 3.5 });
});

test('what the figures do not show of rounding is allowed for', () => {
  const inputs = [figure(10, 0.5)];
  expect(judge(identity(figure(13, 0.5), inputs, sumOf(inputs)))?.verdict).toBe('wrong');
  expect(judge(identity(figure(13, 0.5), inputs, { ...sumOf(inputs), slack: 2 }))?.verdict).toBe('rounding');
});

test('a base that may be nil allows any percentage', () => {
  const compute = ([part, base]: readonly number[]): number => (base === 0 ? 0 : part / base);
  const of = (base: FigureRef) =>
    judge(identity(figure(1000, 0.5), [figure(5, 0), base], { compute }))?.verdict;
  expect(of(figure(0.5, 0.5))).toBe('rounding');
  expect(of(figure(0.5, 0.1))).toBe('wrong');
});

test('binary noise of a long sum of large figures is no error, more is', () => {
  const inputs = Array.from({ length: 10 }, () => figure(1e12, 0));
  const judged = (by: number) => judge(identity(figure(1e13 + by, 0), inputs, sumOf(inputs)))?.verdict;
  expect(judged(50)).toBe('agrees');
  expect(judged(200)).toBe('wrong');
});

test('nothing is said where a figure is missing', () => {
  const inputs = [figure(NaN, 0.5), figure(1, 0.5)];
  expect(judge(identity(figure(1, 0.5), inputs, sumOf(inputs)))).toBeNull();
});
