import type { ViewId } from './viewId';

type Listener = (view: ViewId) => void;

let requested: ViewId = 'build';
const listeners = new Set<Listener>();

/** The view asked for last, by a ribbon button or in the pane; Build when nothing has been asked for. */
export function requestedView(): ViewId {
  return requested;
}

/** Asks for a view. It is kept, so a pane that opens later shows it too. */
export function requestView(view: ViewId): void {
  requested = view;
  for (const listener of listeners) listener(view);
}

/** Calls `listener` at every request from now on; returns what ends that. */
export function onViewRequested(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
