import {
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import { IDefinedNamesService, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { RemoveDefinedNameCommand, SetDefinedNameCommand } from '@univerjs/sheets';
import { UpdateFormulaController } from '@univerjs/sheets-formula';

/** The part of Univer's controller that changes formulas with what they refer to; private there, so pinned by our test. */
interface FormulaUpdates {
  _getUpdateFormula(command: ICommandInfo): { undos: IMutationInfo[]; redos: IMutationInfo[] };
}

/**
 * Does not read all formulas of the workbook when a name is changed that keeps its name, or deleted that none uses.
 *
 * Univer 0.25.1 does so for every change of any name, its visibility too, so that names for n sheets, such as the add-in
 * uses to find its tables again, take n × n steps. Only formulas that use a renamed or deleted name are to be changed.
 *
 * Must run after the first workbook is opened: only then is the controller there.
 */
export function searchOnlyForNamesInUse(injector: Injector): void {
  const names = injector.get(IDefinedNamesService);
  const controller = injector.get(UpdateFormulaController) as unknown as FormulaUpdates;
  const update = controller._getUpdateFormula.bind(controller);
  const concernsFormulas = ({ id, params }: ICommandInfo): boolean => {
    if (id !== SetDefinedNameCommand.id && id !== RemoveDefinedNameCommand.id) return true;
    const name = params as IDefinedNamesServiceParam & { unitId: string };
    const before = names.getValueById(name.unitId, name.id)?.name ?? name.name;
    if (id === SetDefinedNameCommand.id && before === name.name) return false;
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(name.unitId);
    return workbook ? anyFormulaHolds(workbook, before) : false;
  };
  controller._getUpdateFormula = (command) =>
    concernsFormulas(command) ? update(command) : { undos: [], redos: [] };
}

function anyFormulaHolds(workbook: Workbook, name: string): boolean {
  for (const sheet of workbook.getSheets()) {
    const cells = sheet.getCellMatrix().getMatrix();
    for (const row in cells) {
      const columns = cells[row];
      for (const column in columns) if (columns[column]?.f?.includes(name)) return true;
    }
  }
  return false;
}
