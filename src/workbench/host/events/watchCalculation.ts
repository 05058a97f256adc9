import { FormulaDataModel } from '@univerjs/engine-formula';
import { sheetsInOrder, workbookOf } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { EVENT } from './eventRegistrations';
import type { EventMessages } from './eventMessages';

/** After each calculation, every sheet with formulas counts as calculated. */
export function watchCalculation({ engine }: HostContext, events: EventMessages): () => void {
  return engine.onCalculating((busy) => {
    if (busy) return;
    const formulas = engine.univer.__getInjector().get(FormulaDataModel);
    const unitId = workbookOf(engine).getUnitId();
    for (const sheet of sheetsInOrder(engine)) {
      const sheetId = sheet.getSheetId();
      const hasFormulas = Object.keys(formulas.getSheetFormulaData(unitId, sheetId) ?? {}).length > 0;
      if (hasFormulas) events.send(EVENT.calculated, sheetId, () => ({ address: '' }));
    }
  });
}
