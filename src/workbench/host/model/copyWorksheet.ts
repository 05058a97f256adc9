import type { ExcelObject } from '../batch/excelObject';
import { invalidArgument } from '../batch/hostError';
import { copySheet, moveSheet } from '../grid/sheetList';
import { sheetOf, sheetsInOrder } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { wordArgument } from './arguments';
import { excelObject, isOf, type SheetRef } from './excelTypes';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `worksheet.copy(position, relativeTo)`: the copy has everything the sheet has, its protection included. */
export async function copyWorksheet(
  { sheetId }: SheetRef,
  args: readonly unknown[],
  host: HostContext,
): Promise<ExcelObject> {
  const location = 'Worksheet.copy';
  const [position, relativeTo] = args;
  const where = wordArgument(position, POSITIONS, location, 'None');
  const beside = isOf('Worksheet', relativeTo) ? relativeTo.self.sheetId : undefined;
  if ((where === 'Before' || where === 'After') && beside === undefined) throw invalidArgument(location);
  sheetOf(host.engine, sheetId);
  host.edits.beginStructure(location);
  const copy = await host.selection.hold(() => copySheet(host.engine, sheetId));
  host.engine.extras.copy(sheetId, copy);
  const others = sheetsInOrder(host.engine)
    .map((sheet) => sheet.getSheetId())
    .filter((id) => id !== copy);
  const places = {
    Beginning: 0,
    End: others.length,
    None: others.length,
    Before: others.indexOf(beside ?? ''),
    After: others.indexOf(beside ?? '') + 1,
  };
  moveSheet(host.engine, copy, places[where]);
  return excelObject('Worksheet', { sheetId: copy });
}
