import type { ViewId } from '../../commands/viewId';

/** Id of the tab of a view, and of the panel it shows: each names the other. */
export const tabId = (view: ViewId): string => `tab-${view}`;
export const panelId = (view: ViewId): string => `panel-${view}`;
