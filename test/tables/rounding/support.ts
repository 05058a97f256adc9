import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { planRounding, type RoundingOptions } from '../../../src/tables/rounding/planRounding';
import type { RoundingPlan } from '../../../src/tables/rounding/roundingPlan';
import type { CellValue } from '../../../src/tables/types';

/** Cells from A3 on, without formulas or formats unless given. */
export function cellsToRound(values: CellValue[][], changes: Partial<SheetCells> = {}): SheetCells {
  return {
    sheetName: 'Outturn',
    row: 2,
    column: 0,
    values,
    formulas: values,
    texts: values.map((row) => row.map(String)),
    numberFormats: values.map((row) => row.map(() => 'General')),
    errors: values.map((row) => row.map(() => false)),
    hiddenRows: values.map(() => false),
    hiddenColumns: values[0].map(() => false),
    ...changes,
  };
}

export function planned(cells: SheetCells, options?: RoundingOptions): RoundingPlan {
  const plan = planRounding(cells, options);
  if (plan.kind !== 'plan') throw new Error(plan.message);
  return plan;
}

export function refusal(cells: SheetCells, options?: RoundingOptions): { message: string; cells: string[] } {
  const plan = planRounding(cells, options);
  if (plan.kind !== 'refused') throw new Error('not refused');
  return plan;
}
