import type { Selection } from '../../../src/excel/outcomes';
import { noSource, sourceReducer, type SourceState } from '../../../src/taskpane/buildView/source';
import type { SourceGrid } from '../../../src/tables/types';

const grid: SourceGrid = {
  sheetName: 'Table 4',
  row: 3,
  column: 0,
  rows: 1,
  columns: 1,
  values: [[1]],
  errors: [[false]],
};

function select(state: SourceState, address: string, sheetName = 'Table 4'): SourceState {
  const selection: Selection = {
    kind: 'cells',
    sheetName,
    address: `'${sheetName}'!${address}`,
    rows: 1,
    columns: 1,
  };
  return sourceReducer(state, { type: 'selected', selection });
}

function read(state: SourceState): SourceState {
  return sourceReducer(state, { type: 'read', awaited: state.awaited as { address: string }, grid });
}

test('selected cells are awaited, then read', () => {
  const awaiting = select(noSource, 'A4:G13');
  expect(awaiting.awaited).toEqual({ address: "'Table 4'!A4:G13" });
  expect(awaiting.source).toEqual({ kind: 'waiting' });
  expect(read(awaiting).source).toEqual({ kind: 'read', address: "'Table 4'!A4:G13", grid });
});

test('what was read stays until other cells have been read', () => {
  const other = select(read(select(noSource, 'A4:G13')), 'A20:G30');
  expect(other.source).toMatchObject({ kind: 'read', address: "'Table 4'!A4:G13" });
  expect(other.awaited).toEqual({ address: "'Table 4'!A20:G30" });
});

test('the same cells selected again are read again, since they may have changed', () => {
  expect(select(read(select(noSource, 'A4:G13')), 'A4:G13').awaited).toEqual({
    address: "'Table 4'!A4:G13",
  });
});

test('an answer about cells no longer wanted is dropped', () => {
  const first = select(noSource, 'A4:G13');
  const second = select(first, 'A20:G30');
  const late = sourceReducer(second, { type: 'read', awaited: first.awaited as { address: string }, grid });
  expect(late).toBe(second);
  const lateProblem = sourceReducer(second, {
    type: 'unreadable',
    awaited: first.awaited as { address: string },
    message: 'Too late.',
  });
  expect(lateProblem).toBe(second);
});

test('a selection that cannot be used and cells that cannot be read say why', () => {
  const problem = sourceReducer(noSource, {
    type: 'selected',
    selection: { kind: 'problem', message: 'Select one block of cells.' },
  });
  expect(problem.source).toEqual({ kind: 'problem', message: 'Select one block of cells.' });
  const awaiting = select(noSource, 'A1');
  const unreadable = sourceReducer(awaiting, {
    type: 'unreadable',
    awaited: awaiting.awaited as { address: string },
    message: 'The selected cells are empty.',
  });
  expect(unreadable).toMatchObject({ source: { kind: 'problem', message: 'The selected cells are empty.' } });
  expect(unreadable.awaited).toBeUndefined();
});

test('cells the pane goes to are not a new source; changing them then is', () => {
  const settled = read(select(noSource, 'A4:G13'));
  const going = sourceReducer(settled, {
    type: 'goingTo',
    expected: { sheetName: 'Table 4', address: 'B7' },
  });
  const arrived = select(sourceReducer(going, { type: 'arrived' }), 'B7');
  expect(arrived.source).toBe(settled.source);
  expect(arrived.awaited).toBeUndefined();
  expect(select(arrived, 'B7').awaited).toEqual({ address: "'Table 4'!B7" });
});

test('while the pane is busy, selections are its own doing', () => {
  const busy = sourceReducer(read(select(noSource, 'A4:G13')), { type: 'goingTo' });
  expect(select(busy, 'Z99')).toBe(busy);
});

test('where building ends is never a source, and the next choice is', () => {
  const settled = read(select(noSource, 'A4:G13'));
  const corner = { sheetName: 'Forecast outturn', address: 'A1', always: true };
  let state = sourceReducer(sourceReducer(settled, { type: 'goingTo' }), {
    type: 'arrived',
    expected: corner,
  });
  state = select(select(state, 'A1', 'Forecast outturn'), 'A1', 'Forecast outturn');
  expect(state.source).toBe(settled.source);
  expect(state.awaited).toBeUndefined();
  state = select(state, 'A3:H12', 'Forecast outturn');
  expect(state.awaited).toEqual({ address: "'Forecast outturn'!A3:H12" });
});
