/** The cells of a selection as the columns of a table: what each holds, before the rows are told apart. */
import { halfStep } from './casts';
import { columnsOf, isInput } from './chooseColumns';
import { headingWords } from './headingWords';
import { areInPoints } from './percentPoints';
import { isBlank, isNumeric, isPercent, readCell, type CellReading, type ColumnReading } from './readCell';
import type { ColumnMatch } from './reading';
import type { ColumnSpecification, TableSpecification, VariantSpecification } from './specification';
import type { MoneyUnit, SourceGrid } from './types';

/** A column of the table that the selection has. */
export interface SourceTableColumn {
  column: ColumnSpecification;
  /** Position in the selection, from 0. */
  at: number;
  heading: string;
  input: boolean;
  reading: ColumnReading;
}

/**
 * The columns of a shape that are matched, those of names included.
 * @param firstRow below the headings.
 */
export function sourceTable(
  specification: TableSpecification,
  variant: VariantSpecification,
  source: SourceGrid,
  firstRow: number,
  headings: readonly string[],
  matches: Record<string, ColumnMatch>,
  unit: MoneyUnit,
): SourceTableColumn[] {
  return columnsOf(specification, variant).flatMap((column) => {
    const at = matches[column.key].column;
    if (at === null) return [];
    const heading = headings[at];
    const reading: ColumnReading = { format: column.format, unit };
    if (isPercent(column.format)) {
      const cells = source.values.slice(firstRow).map((row) => row[at]);
      const saysPercent = headingWords(heading).includes('percent');
      reading.inPoints = areInPoints(cells, saysPercent, source.percentColumns?.[at] ?? false);
    }
    return [{ column, at, heading, input: isInput(column, variant), reading }];
  });
}

/** One cell. */
export function readAt(source: SourceGrid, index: number, { at, reading }: SourceTableColumn): CellReading {
  return readCell(source.values[index][at], source.errors[index][at], reading);
}

/** The number a cell holds; null where it is blank or holds none. */
export function numberAt(source: SourceGrid, index: number, column: SourceTableColumn): number | null {
  if (isBlank(source.values[index][column.at])) return null;
  const { value, from } = readAt(source, index, column);
  return from === 'bad' || typeof value !== 'number' ? null : value;
}

/** Percentages are printed to a whole one at least: 0.1 is 10% and not 0.1 rounded from 0.14. */
const halfPercent = 0.005;

/**
 * Half of the step in which a column is printed. Whole numbers of things are exact: 12 placements are not 12 rounded
 * from 11.6. RULES.md section 3.
 */
export function halfStepOf(
  source: SourceGrid,
  indexes: readonly number[],
  column: SourceTableColumn,
): number {
  const figures = indexes.flatMap((index) => numberAt(source, index, column) ?? []);
  const exact = column.column.format === 'number' && figures.every(Number.isInteger);
  if (exact) return 0;
  return isPercent(column.column.format) ? Math.min(halfPercent, halfStep(figures)) : halfStep(figures);
}

/** The columns whose figures show which rows are totals: the inputs that add up or, without any, whatever adds up. */
export function summedColumns(columns: readonly SourceTableColumn[]): SourceTableColumn[] {
  const summed = columns.filter(({ column }) => column.total === 'sum' && isNumeric(column.format));
  const inputs = summed.filter(({ input }) => input);
  return inputs.length > 0 ? inputs : summed;
}
