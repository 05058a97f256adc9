import { localAddress } from '../grid/address';
import type { HostContext } from '../hostContext';
import { EVENT } from './eventRegistrations';
import type { EventMessages } from './eventMessages';

/** Selecting cells, and going to another sheet: the latter is an activation only, as in Excel. */
export function watchSelection({ selection }: HostContext, events: EventMessages): () => void {
  return selection.onChanged((now, before) => {
    if (now.sheetId !== before.sheetId) {
      events.send(EVENT.deactivated, before.sheetId, () => ({}));
      events.send(EVENT.activated, now.sheetId, () => ({}));
      return;
    }
    events.send(EVENT.selectionChanged, now.sheetId, () => ({
      address: now.areas.map(localAddress).join(','),
    }));
  });
}
