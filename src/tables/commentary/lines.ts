import type { CheckedRow, CheckedTable } from '../checking/finding';
import { nameOf, namesSomething, type Name } from './sameName';

/** A row of a table that a sentence can be about. */
export interface Line {
  table: CheckedTable;
  row: CheckedRow;
  /** The names it goes by, its label first. */
  names: Name[];
  /** The total of a table of the whole organisation: it is named by nothing but `Total`. */
  whole: boolean;
}

const tableNumber = /^\s*table\s+\w+\s*[-–—:.]*\s*/i;
const whatTheTableIs =
  /,?\s*\b(?:forecast\s+)?(?:gross\s+|net\s+)?(?:outturn|position|budget)\s+(?:by|of|for)\b.*$/i;
/** A total this many times smaller than the budget it balances is nil but for rounding. */
const nearlyNil = 1000;
const period = /\b(?:period|month|p|m)\s?\d{1,2}\b/gi;

/** The lines of tables, row by row. */
export function linesOf(tables: readonly CheckedTable[]): Line[] {
  return tables.flatMap((table) => {
    const title = nameOf(titleName(table.title ?? ''));
    const lines: Line[] = [];
    let group = '';
    for (const row of table.rows) {
      if (row.kind === 'group') group = row.label;
      else lines.push(lineOf(table, row, title, group));
    }
    return lines;
  });
}

/** What a table is called in a sentence: `Table 4`, else its title, else its sheet. */
export function tableText({ number, title, sheetName }: CheckedTable): string {
  return number !== null ? `Table ${number}` : (title ?? sheetName);
}

function lineOf(table: CheckedTable, row: CheckedRow, title: Name, group: string): Line {
  const label = nameOf(row.label);
  if (row.kind === 'row' || row.kind === 'memo') {
    return {
      table,
      row,
      names: group === '' ? [label] : [label, nameOf(`${group} ${row.label}`)],
      whole: false,
    };
  }
  const named = namesSomething(label);
  if (row.kind === 'subtotal') {
    const names = named ? [totalName(label)] : [nameOf(group)];
    return { table, row, names, whole: false };
  }
  const names = [...(named ? [totalName(label)] : []), ...(namesSomething(title) ? [title] : [])];
  return { table, row, names, whole: names.length === 0 };
}

/** `Corporate Parent Service Total` is the total of the Corporate Parent Service. */
function totalName({ words }: Name): Name {
  const kept = words.filter(({ stem }) => stem !== 'total');
  return { key: kept.map(({ stem }) => stem).join(' '), words: kept };
}

function titleName(title: string): string {
  return title.replace(tableNumber, '').replace(whatTheTableIs, '').replace(period, ' ');
}

/** The line that holds the organisation's funding of its budget, negative, so that the budget of the whole is nil. */
export function isContractLine({ table, row }: Line): boolean {
  const budget = row.figures.budget ?? 0;
  if (budget >= 0 || row.kind !== 'row') return false;
  const total = table.rows.find(({ kind }) => kind === 'total')?.figures.budget;
  const balances = typeof total === 'number' && Math.abs(total) * nearlyNil < Math.abs(budget);
  return balances && (row.figures.variance ?? 0) === 0;
}
