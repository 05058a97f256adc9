import type { PropertyDefinition } from '../batch/classDefinition';
import { invalidOperation } from '../batch/hostError';
import { isVisible, showSheet } from '../grid/sheetList';
import { sheetsInOrder } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { wordArgument } from './arguments';
import type { SheetRef } from './excelTypes';

const STATES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const LOCATION = 'Worksheet.visibility';

/** `worksheet.visibility`; a sheet that is very hidden cannot be shown again by the user. */
export const worksheetVisibility: PropertyDefinition<SheetRef, HostContext> = {
  get({ sheetId }, { engine }) {
    if (isVisible(engine, sheetId)) return 'Visible';
    return engine.extras.of(sheetId).veryHidden ? 'VeryHidden' : 'Hidden';
  },
  set({ sheetId }, value, host) {
    const state = wordArgument(value, STATES, LOCATION);
    if (state !== 'Visible') refuseIfLastVisible(host, sheetId, LOCATION);
    host.edits.beginStructure(LOCATION);
    host.engine.extras.of(sheetId).veryHidden = state === 'VeryHidden';
    if (isVisible(host.engine, sheetId) !== (state === 'Visible')) {
      showSheet(host.engine, sheetId, state === 'Visible');
    }
  },
};

export function refuseIfLastVisible({ engine }: HostContext, sheetId: string, location: string): void {
  const others = sheetsInOrder(engine).filter(
    (sheet) => sheet.getSheetId() !== sheetId && !sheet.isSheetHidden(),
  );
  if (others.length === 0) {
    throw invalidOperation(location, 'A workbook must contain at least one visible worksheet.');
  }
}
