import { useSyncExternalStore } from 'react';
import { onViewRequested, requestedView } from '../../commands/requestedView';
import type { ViewId } from '../../commands/viewId';

/** The view to show: the one asked for last, by the ribbon or by a tab. */
export function useRequestedView(): ViewId {
  return useSyncExternalStore(onViewRequested, requestedView, requestedView);
}
