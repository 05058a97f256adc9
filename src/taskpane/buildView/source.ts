import type { Selection } from '../../excel/outcomes';
import type { SourceGrid } from '../../tables/types';
import { cellsAt, type Cells } from '../../tables/addressText';

/** The cells a table is built from, as they were last read. */
export type Source =
  | { kind: 'waiting' }
  | { kind: 'read'; address: string; grid: SourceGrid }
  | { kind: 'problem'; message: string };

/** A selection the pane is about to make itself. */
export interface Expected extends Cells {
  /** Not a new source however often Excel tells of it. Otherwise the second time means that the cells were changed. */
  always?: boolean;
}

export interface SourceState {
  source: Source;
  /** The cells to be read next; the source stays as it is until they are. A new object asks for reading anew. */
  awaited?: { address: string };
  expected?: Expected;
  /** True while the pane is going somewhere or building: selections are its own doing. */
  busy: boolean;
}

export type SourceEvent =
  | { type: 'selected'; selection: Selection }
  | { type: 'read'; awaited: { address: string }; grid: SourceGrid }
  | { type: 'unreadable'; awaited: { address: string }; message: string }
  /** The pane sets out to do something that selects cells. */
  | { type: 'goingTo'; expected?: Expected }
  /** It is done; Excel may only now tell of the selection. */
  | { type: 'arrived'; expected?: Expected };

export const noSource: SourceState = { source: { kind: 'waiting' }, busy: false };

/** Keeps the source in step with what the user selects and changes, and only with that. */
export function sourceReducer(state: SourceState, event: SourceEvent): SourceState {
  switch (event.type) {
    case 'selected':
      return selected(state, event.selection);
    case 'read': {
      // An answer about cells that are no longer wanted comes too late to matter.
      if (event.awaited !== state.awaited) return state;
      const { address } = event.awaited;
      return { ...state, awaited: undefined, source: { kind: 'read', address, grid: event.grid } };
    }
    case 'unreadable':
      if (event.awaited !== state.awaited) return state;
      return { ...state, awaited: undefined, source: { kind: 'problem', message: event.message } };
    case 'goingTo':
      return { ...state, busy: true, expected: event.expected };
    case 'arrived':
      return { ...state, busy: false, expected: event.expected ?? state.expected };
  }
}

function selected(state: SourceState, selection: Selection): SourceState {
  const { expected } = state;
  if (isExpected(expected, selection)) return { ...state, expected: expected?.always ? expected : undefined };
  if (state.busy) return state;
  if (selection.kind === 'problem') {
    return { busy: false, source: { kind: 'problem', message: selection.message } };
  }
  return { busy: false, source: state.source, awaited: { address: selection.address } };
}

function isExpected(expected: Expected | undefined, selection: Selection): boolean {
  if (!expected || selection.kind !== 'cells') return false;
  const { sheetName, address } = cellsAt(selection.address, selection.sheetName);
  return sheetName === expected.sheetName && address === expected.address;
}
