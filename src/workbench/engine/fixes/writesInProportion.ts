import {
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  isFormulaId,
  isFormulaString,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/engine-formula';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Formulas = IObjectMatrixPrimitiveType<IFormulaDataItem | null>;

/**
 * Lets a write to cells take time in proportion to what is written.
 *
 * For every write Univer 0.25.1 makes a list of all formulas of the workbook, to find those that share one with a cell
 * that is written. Office.js sends a long table in parts of a few hundred rows, so that n rows take n × n steps. Where no
 * cell of the sheet shares its formula with others the list is not made.
 */
export function writeInProportion(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const workbooks = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, written) => {
    const sheet = workbooks.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    const present = sheet?.getCellMatrix().getMatrix();
    if (!present || sharesFormulas(present) || sharesFormulas(written)) {
      return update(unitId, sheetId, written);
    }
    return changedFormulas(present, written) as ReturnType<typeof update>;
  };
}

/** Whether any cell takes its formula from another, as filling down makes them. */
function sharesFormulas(cells: Cells): boolean {
  for (const row in cells) {
    const columns = cells[row];
    for (const column in columns) if (isFormulaId(columns[column]?.si)) return true;
  }
  return false;
}

/** The formulas that are written; null where one is taken away. */
function changedFormulas(present: Cells, written: Cells): Formulas {
  const changed: Formulas = {};
  for (const row in written) {
    const columns = written[row];
    for (const column in columns) {
      const formula = columns[column]?.f;
      if (isFormulaString(formula)) (changed[row] ??= {})[column] = { f: String(formula) };
      else if (isFormulaString(present[row]?.[column]?.f)) (changed[row] ??= {})[column] = null;
    }
  }
  return changed;
}
