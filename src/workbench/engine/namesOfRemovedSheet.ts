import { IUniverInstanceService, type Injector, type Workbook } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  IDefinedNamesService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  sequenceNodeType,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { RemoveSheetCommand, SheetInterceptorService } from '@univerjs/sheets';

interface Mutation {
  id: string;
  params: object;
}

/** After the names of Univer's own interception, so that ours count. */
const LAST = -1;

/**
 * Lets names follow when a sheet is deleted, as in Excel: its own names go with it, and in the other names what pointed
 * there becomes #REF!. Univer 0.25.1 keeps the sheet's names and looks only at names that are one plain reference, which
 * then count as 0. Undo brings all of it back.
 */
export function letNamesFollowRemovedSheets(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    priority: LAST,
    getMutations(command) {
      const none = { redos: [], undos: [] };
      if (command.id !== RemoveSheetCommand.id) return none;
      const { unitId, subUnitId } = command.params as { unitId: string; subUnitId: string };
      const sheet = injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId)
        ?.getSheetBySheetId(subUnitId);
      if (!sheet) return none;
      const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
      const redos: Mutation[] = [];
      const undos: Mutation[] = [];
      for (const name of names) {
        const before = { ...name, unitId };
        const formula = withoutSheet(injector, name.formulaOrRefString, sheet.getName());
        const gone = name.localSheetId === subUnitId;
        if (!gone && formula === name.formulaOrRefString) continue;
        undos.push({ id: SetDefinedNameMutation.id, params: before });
        redos.push(
          gone
            ? { id: RemoveDefinedNameMutation.id, params: before }
            : { id: SetDefinedNameMutation.id, params: { ...before, formulaOrRefString: formula } },
        );
      }
      return { redos, undos };
    },
  });
}

/** A name's formula or reference with #REF! in place of every reference to a sheet. */
function withoutSheet(injector: Injector, text: string, sheetName: string): string {
  // Most names of a large workbook stand for other sheets: those need not be taken apart.
  if (!text.toUpperCase().includes(sheetName.replaceAll("'", "''").toUpperCase())) return text;
  const formula = text.startsWith('=') ? text : `=${text}`;
  const nodes = injector.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return text;
  const lost = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const isThere = deserializeRangeWithSheet(node.token).sheetName.toUpperCase() === sheetName.toUpperCase();
    return isThere ? '#REF!' : node;
  });
  return lost.includes('#REF!') ? `=${generateStringWithSequence(lost)}` : text;
}
