import type { Selection } from '../../excel/outcomes';
import type { SourceGrid } from '../../tables/types';
import { cellsAt, type Cells } from './cells';

/** The cells a table is built from, as far as they are known. */
export type Source =
  | { kind: 'waiting' }
  | { kind: 'reading'; address: string }
  | { kind: 'read'; address: string; grid: SourceGrid }
  | { kind: 'problem'; message: string };

export interface SourceState {
  source: Source;
  /** The cells the pane itself went to last, which are not a new choice of the user's. */
  shown?: Cells;
  /** True while the pane is going somewhere or building: selections are its own doing. */
  busy: boolean;
}

export type SourceEvent =
  | { type: 'selected'; selection: Selection }
  | { type: 'read'; address: string; grid: SourceGrid }
  | { type: 'unreadable'; address: string; message: string }
  /** The pane sets out to do something that selects cells. */
  | { type: 'goingTo' }
  /** It is done, and these cells are selected now. */
  | { type: 'arrived'; cells?: Cells };

export const noSource: SourceState = { source: { kind: 'waiting' }, busy: false };

/** Keeps the source in step with what the user selects, and only with that. */
export function sourceReducer(state: SourceState, event: SourceEvent): SourceState {
  switch (event.type) {
    case 'selected':
      return isOwnDoing(state, event.selection) ? state : { busy: false, source: chosen(event.selection) };
    case 'read':
      return isAwaited(state, event.address)
        ? { ...state, source: { kind: 'read', address: event.address, grid: event.grid } }
        : state;
    case 'unreadable':
      return isAwaited(state, event.address)
        ? { ...state, source: { kind: 'problem', message: event.message } }
        : state;
    case 'goingTo':
      return { ...state, busy: true };
    case 'arrived':
      return { ...state, busy: false, shown: event.cells ?? state.shown };
  }
}

function chosen(selection: Selection): Source {
  return selection.kind === 'cells'
    ? { kind: 'reading', address: selection.address }
    : { kind: 'problem', message: selection.message };
}

function isOwnDoing({ busy, shown }: SourceState, selection: Selection): boolean {
  if (busy) return true;
  if (selection.kind !== 'cells' || !shown) return false;
  const { sheetName, address } = cellsAt(selection.address, selection.sheetName);
  return sheetName === shown.sheetName && address === shown.address;
}

/** An answer about cells that are no longer the source comes too late to matter. */
function isAwaited({ source }: SourceState, address: string): boolean {
  return source.kind === 'reading' && source.address === address;
}
