/** What is settled about a table before its rows: its shape, its columns, its unit, its parameters. */
import { columnsOf } from './chooseColumns';
import { missingInputs } from './missingInputs';
import type { EvaluatedColumn } from './evaluate';
import { formulaSettings } from './formulaSettings';
import { writtenHeadings } from './headings';
import { parametersOf } from './planLines';
import { usualSettings } from './settings/houseSettings';
import type {
  Figures,
  FormulaSettings,
  ParameterSpecification,
  TableSpecification,
  VariantSpecification,
} from './specification';
import { tableColumns, variantOf } from './tableColumns';
import type { TableSource } from './tableSource';
import { variantOfRows } from './variantOfRows';
import type { BuildOptions, MoneyUnit, PlanHouse } from './types';

/** A table before its rows. */
export interface TableShape {
  variant: VariantSpecification;
  /** In order, those that are in the table. */
  columns: EvaluatedColumn[];
  /** As written, in the order of the columns. */
  headings: string[];
  unit: MoneyUnit;
  house: PlanHouse;
  settings: FormulaSettings;
  parameters: ParameterSpecification[];
  /** Their values by `$key`. */
  parameterFigures: Figures;
  /** Keys of the inputs there are none of. */
  leftOut: ReadonlySet<string>;
}

function shapeOf(
  specification: TableSpecification,
  source: TableSource,
  options: BuildOptions,
): VariantSpecification {
  if (source.kind === 'selection') return variantOf(specification, source.reading.variant);
  if (source.kind === 'tables' && options.variant === undefined) {
    return variantOfRows(specification, source.rows);
  }
  return variantOf(specification, options.variant);
}

/** The inputs the user has none of; of linked rows those that no row has. */
function leftOutOf(
  specification: TableSpecification,
  source: TableSource,
  variant: VariantSpecification,
): ReadonlySet<string> {
  if (source.kind === 'selection') return missingInputs(source.reading);
  if (source.kind === 'blank') return new Set();
  const keys = columnsOf(specification, variant)
    .filter(({ kind }) => kind !== 'label')
    .map(({ key }) => key);
  return new Set(keys.filter((key) => !source.rows.some(({ cells }) => key in cells)));
}

/** Settles it from the specification, what it is built from and what the user chose. */
export function tableShape(
  specification: TableSpecification,
  source: TableSource,
  options: BuildOptions,
): TableShape {
  const reading = source.kind === 'selection' ? source.reading : null;
  const variant = shapeOf(specification, source, options);
  const unit = reading?.unit ?? options.unit ?? specification.defaultUnit;
  const house = options.house ?? usualSettings;
  const leftOut = leftOutOf(specification, source, variant);
  const columns = tableColumns(specification, variant, leftOut, options.optionalColumns);
  const settings = formulaSettings(columns, unit, options.percentBase, house);
  const parameters = parametersOf(specification, variant.key);
  const headings = writtenHeadings(columns, reading?.headings ?? options.headings ?? {}, unit, settings);
  const parameterFigures = Object.fromEntries(
    parameters.map(({ key, usual }) => [`$${key}`, options.parameters?.[key] ?? usual]),
  );
  return { variant, columns, headings, unit, house, settings, parameters, parameterFigures, leftOut };
}
