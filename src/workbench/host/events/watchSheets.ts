import type { ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { HostContext } from '../hostContext';
import { EVENT } from './eventRegistrations';
import type { EventMessages } from './eventMessages';

/** Names of sheets as last heard of, so that a renaming can say what the name was. */
const names = new WeakMap<HostContext, Map<string, string>>();

/** Sheets added, deleted, renamed and looked at. */
export function watchSheets(context: HostContext, events: EventMessages, command: ICommandInfo): void {
  const params = (command.params ?? {}) as { subUnitId?: string; sheet?: { id?: string }; name?: string };
  const sheetId = params.subUnitId ?? params.sheet?.id ?? '';
  switch (command.id) {
    case InsertSheetMutation.id:
      events.send(EVENT.added, sheetId, () => ({}));
      break;
    case RemoveSheetMutation.id:
      events.send(EVENT.deleted, sheetId, () => ({}));
      break;
    case SetWorksheetNameMutation.id:
      renamed(context, events, sheetId, params.name ?? '');
      break;
    case SetWorksheetActiveOperation.id:
      context.selection.show(sheetId);
      break;
  }
}

function renamed(context: HostContext, events: EventMessages, sheetId: string, nameAfter: string): void {
  const known = names.get(context) ?? new Map<string, string>();
  names.set(context, known);
  const nameBefore = known.get(sheetId) ?? '';
  known.set(sheetId, nameAfter);
  events.send(EVENT.nameChanged, sheetId, () => ({ nameBefore, nameAfter }));
}
