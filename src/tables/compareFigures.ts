/** Compares the user's own computed figures and totals with ours. */
import { cellAddress } from './cellAddress';
import { halfStep } from './casts';
import { columnName } from './chooseColumns';
import { formatFigure, moneyDecimals } from './display';
import { evaluateRow, evaluateTotals, type EvaluatedColumn } from './evaluate';
import { isBlank, readMoney } from './readCell';
import type { SourceTotal } from './readRows';
import type { Disagreement, Reading, ReadingRow } from './reading';
import type { ColumnSpecification, FormulaSettings, Figures } from './specification';
import { tableColumns, variantOf } from './tableColumns';

type Inputs = Figures;

/** Binary noise must not turn a difference of exactly the tolerance into a disagreement. */
const noise = 1e-9;

export function inputsOf(row: ReadingRow): Inputs {
  return Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, cell.value]));
}

/** The input columns the user has none of. */
export function missingInputs({ matches }: Reading): Set<string> {
  return new Set(Object.keys(matches).filter((key) => matches[key].required && matches[key].column === null));
}

/**
 * Figures that the user's sheet works out itself and that differ from ours by more than rounding explains: half a step
 * for each printed figure that goes in and half for the result. RULES.md section 3. Percentages are not compared,
 * because rounding of a small budget moves them by many points.
 */
export function compareFigures(reading: Reading, totals: readonly SourceTotal[]): Disagreement[] {
  const { specification, source, unit, matches } = reading;
  const settings: FormulaSettings = { percentBase: 'signed', decimals: moneyDecimals(unit), unit };
  const variant = variantOf(specification, reading.variant);
  const columns = tableColumns(specification, variant, missingInputs(reading), 'all');
  const compared = columns.filter(
    ({ column }) => column.format === 'money' && matches[column.key].column !== null,
  );

  const rows = reading.rows
    .filter(({ kind }) => kind === 'row')
    .map((row) => ({ index: row.index, inputs: inputsOf(row) }));
  const figures = rows.map(({ inputs }) => evaluateRow(columns, inputs, settings));
  const half = halfStep(rows.flatMap(({ inputs }) => Object.values(inputs).map(Number)));

  const compare = (
    index: number,
    { key, ...column }: ColumnSpecification,
    computed: number,
    reach: () => number,
  ): Disagreement[] => {
    const at = matches[key].column;
    if (at === null) return [];
    const cell = source.values[index][at];
    const yours = readMoney(cell, source.errors[index][at], unit);
    const figure = Number(yours.value);
    const apart = Math.abs(figure - computed);
    if (isBlank(cell) || yours.from === 'bad' || apart <= half * (1 + noise)) return [];
    if (apart <= (reach() + half) * (1 + noise)) return [];
    const show = (figure: number): string => formatFigure(figure, 'money', unit);
    const where = `Row ${source.row + index + 1}, ${columnName({ key, ...column })}`;
    return [
      {
        key,
        address: cellAddress(source.row + index, source.column + at),
        yours: figure,
        computed,
        message: `${where}: yours ${show(figure)}, computed ${show(computed)}`,
      },
    ];
  };

  const ofRows = rows.flatMap(({ index, inputs }, i) =>
    compared
      .filter(({ input }) => !input)
      .flatMap(({ column }) =>
        compare(index, column, Number(figures[i][column.key]), () =>
          reachOf(columns, inputs, column.key, half, settings),
        ),
      ),
  );

  const ofTotal = ({ index }: SourceTotal, from: number): Disagreement[] => {
    const within = rows.flatMap((row, i) => (row.index > from && row.index < index ? [i] : []));
    const sums = evaluateTotals(
      columns,
      within.map((i): Figures => figures[i]),
      settings,
    );
    return compared.flatMap(({ column }) =>
      compare(index, column, Number(sums[column.key]), () =>
        within.reduce((total, i) => total + reachOf(columns, rows[i].inputs, column.key, half, settings), 0),
      ),
    );
  };
  // A total is of all rows above it or, between others, of those since the total before: whichever it is nearer to.
  const ofTotals = totals.flatMap((total, i) => {
    const ofAll = ofTotal(total, -1);
    const ofSection = i === 0 ? ofAll : ofTotal(total, totals[i - 1].index);
    return ofSection.length < ofAll.length ? ofSection : ofAll;
  });
  return [...ofRows, ...ofTotals];
}

/** How far rounding of the printed inputs can move a figure: half a step of each that is not nil. */
function reachOf(
  columns: readonly EvaluatedColumn[],
  inputs: Inputs,
  key: string,
  half: number,
  settings: FormulaSettings,
): number {
  const base = Number(evaluateRow(columns, inputs, settings)[key]);
  return Object.entries(inputs)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => evaluateRow(columns, { ...inputs, [name]: Number(value) + half }, settings)[key])
    .reduce((total: number, moved) => total + Math.abs(Number(moved) - base), 0);
}
