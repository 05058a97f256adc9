import { moneyDecimals } from './display';
import type { EvaluatedColumn } from './evaluate';
import type { FormulaSettings } from './specification';
import type { BuildOptions, MoneyUnit, PlanHouse } from './types';

/** What formulas are told about a table of these columns. */
export function formulaSettings(
  columns: readonly EvaluatedColumn[],
  unit: MoneyUnit,
  percentBase: BuildOptions['percentBase'],
  house: Pick<PlanHouse, 'millionDecimals' | 'blueIsDelivered'>,
): FormulaSettings {
  return {
    percentBase,
    decimals: moneyDecimals(unit, house.millionDecimals),
    unit,
    columns: new Set(columns.map(({ column }) => column.key)),
    blueIsDelivered: house.blueIsDelivered,
  };
}
