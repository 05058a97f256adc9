/** The formulas of a built table, recalculated by an independent engine, give the figures of the preview. */
import fc from 'fast-check';
import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { planTable } from '../../src/tables/planTable';
import { recognise } from '../../src/tables/recognise';
import type { TablePlan } from '../../src/tables/plan';
import type { BuildOptions, CellValue } from '../../src/tables/types';
import { newIronCalcModel, type IronCalcModel } from './ironcalc';
import { grid, options, published, publishedCells } from './support';

function planOf(cells: CellValue[][], change: Partial<BuildOptions> = {}): TablePlan {
  const reading = recognise(grid(cells), specification);
  const how: BuildOptions = {
    ...options,
    inputs: 'copied',
    optionalColumns: ['variancePercent', 'position', 'direction'],
    ...change,
  };
  return planTable(specification, { kind: 'selection', reading }, how);
}

function recalculated(plan: TablePlan): IronCalcModel {
  const model = newIronCalcModel();
  plan.cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (cell !== '') model.setUserInput(0, i + 1, j + 1, String(cell));
    }),
  );
  model.evaluate();
  return model;
}

function expectSame(plan: TablePlan): void {
  const model = recalculated(plan);
  plan.rows.forEach((row, i) => {
    row.figures.forEach((figure, j) => {
      if (j === 0 || figure === '') return;
      const shown = model.getFormattedCellValue(0, i + 3, j + 1);
      if (typeof figure === 'string') expect(shown).toBe(figure);
      else expect(Number(shown.replace(/,/g, ''))).toBeCloseTo(figure, 6);
    });
  });
}

test.each(['t1', 't2', 't3', 't4'] as const)('the published table %s', (id) => {
  expectSame(planOf(publishedCells(published[id])));
});

test('any figures, percentages over either base', () => {
  const figure = fc.oneof(fc.constant(0), fc.integer({ min: -99999, max: 99999 }));
  const base = fc.constantFrom('signed' as const, 'absolute' as const);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 4 }),
      base,
      (rows, percentBase) => {
        const cells: CellValue[][] = [
          ['Service', 'Budget £000', 'Gross outturn £000', 'Funding £000', 'Prior variance £000'],
          ...rows.map((figures, i) => [`Service of ${'abcd'[i]}`, ...figures]),
        ];
        expectSame(planOf(cells, { percentBase }));
      },
    ),
    { numRuns: 30 },
  );
});

test('rows inserted above the total, and below the headings, are in it', () => {
  const plan = planOf(publishedCells(published.t3));
  const model = recalculated(plan);
  const total = 3 + plan.rows.length - 1;
  model.insertRows(0, total, 1);
  model.setUserInput(0, total, 2, '100');
  model.insertRows(0, 3, 1);
  model.setUserInput(0, 3, 2, '1000');
  model.evaluate();
  const before = Number(plan.rows[plan.rows.length - 1].figures[1]);
  expect(Number(model.getFormattedCellValue(0, total + 2, 2).replace(/,/g, ''))).toBe(before + 1100);
});
