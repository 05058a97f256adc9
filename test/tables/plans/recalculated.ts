import type { TablePlan } from '../../../src/tables/plan';
import { newIronCalcModel, valuesOf, type IronCalcModel } from '../ironcalc';
import { otherSheet } from './fullPlan';

/** The plan's cells from A1 of the first sheet on, calculated by an independent engine. */
export function recalculated(plan: TablePlan, others: Record<string, number> = {}): IronCalcModel {
  const model = newIronCalcModel();
  model.pauseEvaluation();
  model.newSheet();
  model.renameSheet(1, otherSheet);
  for (const [address, value] of Object.entries(others)) {
    model.setUserInput(1, Number(address.slice(1)), address.charCodeAt(0) - 64, String(value));
  }
  plan.cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (cell !== '') model.setUserInput(0, i + 1, j + 1, String(cell));
    }),
  );
  model.resumeEvaluation();
  model.evaluate();
  return model;
}

/**
 * Every figure of the plan's rows is what the engine makes of the cells; an empty cell is nil. For a plan that stands at A1.
 */
export function expectSameFigures(plan: TablePlan, values: readonly (readonly unknown[])[]): void {
  for (const { kind, label, figures, sheetRow } of plan.rows) {
    const found = figures.map((figure, i) => {
      const value = values[sheetRow][i];
      return figure === 0 && value === '' ? 0 : value;
    });
    const expected = figures.map((figure) =>
      typeof figure === 'number' ? expect.closeTo(figure, 6) : figure,
    );
    expect([kind, label, ...found]).toEqual([kind, label, ...expected]);
  }
}

/** What the engine makes of a plan's cells. */
export function recalculatedValues(
  plan: TablePlan,
  others: Record<string, number> = {},
): (string | number)[][] {
  return valuesOf(recalculated(plan, others), plan.block.rows, plan.block.columns);
}
