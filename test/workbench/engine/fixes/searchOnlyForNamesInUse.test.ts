import { FormulaDataModel } from '@univerjs/engine-formula';
import { createEngine, type Engine } from '../../../../src/workbench/engine/createEngine';
import { shown, type } from '../support';

let engine: Engine;
let searches: jest.SpyInstance;
beforeEach(async () => {
  engine = createEngine();
  const workbook = engine.workbook();
  workbook.insertDefinedName('Budgets', 'Sheet1!$A$1:$A$2');
  workbook.insertDefinedName('Unused', 'Sheet1!$A$1');
  type(engine, { A1: 1, A2: 2, A3: 4, B1: '=SUM(Budgets)+0' });
  await engine.calculated();
  searches = jest.spyOn(engine.univer.__getInjector().get(FormulaDataModel), 'getFormulaData');
});
afterEach(() => engine.dispose());

const formula = () => engine.workbook().getActiveSheet().getRange('B1').getFormula();

// Seen to fail without the fix: the formulas were read for each of the three changes.
test('formulas are not read when a name that keeps its name is changed, nor when an unused one is deleted', async () => {
  engine.workbook().getDefinedName('Budgets')?.setRef('Sheet1!$A$1:$A$3');
  engine.workbook().getDefinedName('Unused')?.setHidden(true);
  engine.workbook().deleteDefinedName('Unused');
  expect(searches).not.toHaveBeenCalled();
  await engine.calculated();
  expect(shown(engine, 'B1')).toEqual([[7]]);
});

test('formulas follow when a name they use is renamed or deleted', async () => {
  engine.workbook().getDefinedName('Budgets')?.setName('Planned');
  await engine.calculated();
  expect([formula(), shown(engine, 'B1')]).toEqual(['=SUM(Planned)+0', [[3]]]);
  engine.workbook().deleteDefinedName('Planned');
  expect(formula()).not.toContain('Planned');
});
