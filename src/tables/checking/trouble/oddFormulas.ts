/** Numbers typed in among formulas, and formulas unlike their neighbours. */
import type { Finding } from '../finding';
import type { FoundTable } from '../foundTable';
import { constant, nothing, type FormGrid } from '../formGrid';
import type { SheetCells } from '../sheetCells';
import { Pace, type Steps } from '../steps';
import { notTooMany, spanText, trouble, type TroubleSheet } from './troubleSheet';

type Cell = [row: number, column: number];

/** As many formulas of one form as this, and more than two thirds of the cells, make a rule. */
const fewest = 3;
/** So many cells of another form in a row are meant to be so. */
const meant = 3;

/** The form that nearly all cells of a run have, or undefined. Cells that hold neither formula nor number do not count. */
function ruling(forms: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const form of forms) {
    if (form === nothing) continue;
    filled += 1;
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  for (const [form, count] of counts) if (count >= fewest && count * 3 > filled * 2) return form;
  return undefined;
}

function isRule(form: number | undefined): form is number {
  return form !== undefined && form > 0;
}

class OddCells {
  readonly findings: Finding[] = [];

  constructor(private readonly on: TroubleSheet) {}

  /** Cells of a column that are not as their rule: those next to each other of one form together. */
  add(cells: readonly Cell[]): void {
    const { sheet, forms } = this.on;
    for (let i = 0; i < cells.length; i += 1) {
      const run: Cell[] = [cells[i]];
      const form = forms.form(...cells[i]);
      while (
        i + 1 < cells.length &&
        cells[i + 1][1] === cells[i][1] &&
        cells[i + 1][0] === cells[i][0] + 1 &&
        forms.form(...cells[i + 1]) === form
      ) {
        i += 1;
        run.push(cells[i]);
      }
      if (form > 0 && run.length >= meant) continue;
      const where = `${sheet.sheetName}, ${spanText(sheet, run)}`;
      if (form === constant) {
        const typed = run.length === 1 ? 'a number typed in' : 'numbers typed in';
        const shown = run.slice(0, 3).map(([row, column]) => sheet.texts[row][column].trim());
        const says = `${where} ${run.length === 1 ? 'holds' : 'hold'} ${typed} (${shown.join(', ')}) among formulas; ${run.length === 1 ? 'it' : 'they'} will not follow the figures.`;
        this.findings.push(trouble(sheet, 'hardCoded', run, says));
      } else {
        const verb = run.length === 1 ? 'has a formula' : 'have formulas';
        const says = `${where} ${verb} unlike the neighbours: ${String(sheet.formulas[run[0][0]][run[0][1]])}.`;
        this.findings.push(trouble(sheet, 'unlikeNeighbours', run, says));
      }
    }
  }
}

/**
 * Whether a cell is unlike its neighbours: a number where its column, or its row, is of formulas, or a formula that is
 * neither its column's nor its row's. A number or formula of its own in a column of numbers is nothing unusual.
 */
function isOdd(form: number, ofColumn: number | undefined, ofRow: number | undefined): boolean {
  if (form === nothing || form === ofColumn || ofColumn === constant) return false;
  if (form === constant) return isRule(ofColumn) || isRule(ofRow);
  return form !== ofRow && (isRule(ofColumn) || isRule(ofRow));
}

function isSumOrNumber({ formulas }: SheetCells, row: number, column: number): boolean {
  const formula = formulas[row][column];
  return typeof formula === 'number' || /^=\s*SUM\(/i.test(String(formula));
}

function oddInTable({ forms, sheet }: TroubleSheet, { view }: FoundTable): Cell[] {
  const { rows, columns } = view.table;
  const lines = rows.map(({ row }) => row - sheet.row);
  const places = columns.map(({ column }) => column - sheet.column);
  const plain = rows.flatMap(({ kind }, i) => (kind === 'row' ? [lines[i]] : []));
  const ofColumns = places.map((column) => ruling(plain.map((row) => forms.form(row, column))));
  const ofRows = rows.map(({ kind }, i) =>
    kind === 'group' ? undefined : ruling(places.map((column) => forms.form(lines[i], column))),
  );
  return places.flatMap((column, at) =>
    rows.flatMap(({ kind }, i): Cell[] => {
      const form = forms.form(lines[i], column);
      // Totals are compared along their row, numbers and sums only: a total variance may well be a difference.
      if (kind !== 'row' && !isSumOrNumber(sheet, lines[i], column)) return [];
      const ofColumn = kind === 'row' ? ofColumns[at] : undefined;
      return kind !== 'group' && isOdd(form, ofColumn, ofRows[i]) ? [[lines[i], column]] : [];
    }),
  );
}

/** Runs of numbers and formulas one below another outside tables, in one column. */
function* runsOutside(forms: FormGrid, column: number, taken: (row: number) => boolean): Generator<Cell[]> {
  let run: Cell[] = [];
  for (let row = 0; row <= forms.rows; row += 1) {
    if (forms.form(row, column) !== nothing && !taken(row)) run.push([row, column]);
    else {
      if (run.length > fewest) yield run;
      run = [];
    }
  }
}

/** Cells between formulas of the rule, above and below, and unlike the cells beside them. */
function oddInRun(forms: FormGrid, run: readonly Cell[]): Cell[] {
  const rule = ruling(run.map(([row, column]) => forms.form(row, column)));
  if (!isRule(rule)) return [];
  return run.filter(([row, column], i) => {
    const form = forms.form(row, column);
    const beside = [forms.form(row, column - 1), forms.form(row, column + 1)];
    return form !== rule && i > 0 && i < run.length - 1 && !(form > 0 && beside.includes(form));
  });
}

/** Cells whose formula, or lack of one, differs from that of their neighbours. */
export function* oddFormulas(on: TroubleSheet): Steps<Finding[]> {
  const { forms, sheet, tables } = on;
  if (!forms.hasFormulas) return [];
  const odd = new OddCells(on);
  const taken = new Uint8Array(forms.rows * forms.columns);
  for (const table of tables) {
    odd.add(oddInTable(on, table));
    for (const { row } of table.view.table.rows) {
      for (const { column } of table.view.table.columns) {
        taken[(row - sheet.row) * forms.columns + column - sheet.column] = 1;
      }
    }
    yield 0;
  }
  const pace = new Pace();
  for (let column = 0; column < forms.columns; column += 1) {
    for (const run of runsOutside(forms, column, (row) => taken[row * forms.columns + column] === 1)) {
      odd.add(oddInRun(forms, run));
    }
    if (pace.isDue(forms.rows)) yield 0;
  }
  return notTooMany(odd.findings);
}
