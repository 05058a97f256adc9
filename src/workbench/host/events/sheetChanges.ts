import type { ICommandInfo } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import { sheetOf } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { EVENT } from './eventRegistrations';
import type { EventMessages } from './eventMessages';

interface SheetParams {
  subUnitId?: string;
  sheet?: { id?: string };
  name?: string;
}

/** Sheets added, deleted, renamed and looked at. */
export class SheetChanges {
  private nameBefore = '';

  constructor(
    private readonly context: HostContext,
    private readonly events: EventMessages,
  ) {}

  before({ id, params }: ICommandInfo): void {
    if (id !== SetWorksheetNameMutation.id) return;
    const { subUnitId = '' } = params as SheetParams;
    this.nameBefore = sheetOf(this.context.engine, subUnitId).getName();
  }

  after(command: ICommandInfo): void {
    const { subUnitId, sheet, name } = (command.params ?? {}) as SheetParams;
    const sheetId = subUnitId ?? sheet?.id ?? '';
    switch (command.id) {
      case InsertSheetMutation.id:
        this.events.send(EVENT.added, sheet?.id ?? sheetId, () => ({}));
        break;
      case RemoveSheetMutation.id:
        this.events.send(EVENT.deleted, sheetId, () => ({}));
        break;
      case SetWorksheetNameMutation.id:
        this.events.send(EVENT.nameChanged, sheetId, () => ({
          nameBefore: this.nameBefore,
          nameAfter: name,
        }));
        break;
      case SetWorksheetActiveOperation.id:
        this.context.selection.show(sheetId);
        break;
    }
  }
}
