/** The arithmetic of all tables of a workbook, within each and between them. */
import type { Cast } from './casts';
import type { CheckedTable, Finding } from './finding';
import type { IdentityGroup } from './identities/identityGroup';
import { tableArithmetic } from './identities/tableIdentities';
import { addressOf } from './identity';
import { outcomes } from './outcomes';
import type { SheetCells } from './sheetCells';
import { finish, type Steps } from './steps';
import { TableView } from './tableView';
import { areaSummaryTies } from './ties/areaSummary';
import { colourCounts } from './ties/colourCounts';
import { fundingTies } from './ties/fundingEqualsSpending';
import { priorPeriodTies } from './ties/priorPeriod';
import { sameSectionTies, type Section } from './ties/sameSections';
import { summaryTies } from './ties/summaries';

export interface CheckContext {
  /** Of the report, for tables that do not say: 1 for April to 12 for March. Default: not known. */
  period?: number | null;
}

/** Columns named for a total whose rows cannot be told. */
function unknownTotal(view: TableView, { total, columns }: Cast): Finding {
  const { label } = view.table.rows[total];
  const cells = columns.map((column) => addressOf({ view, row: total, column }));
  return {
    id: `notChecked:columnTotal:${cells[0]}`,
    verdict: 'notChecked',
    kind: 'columnTotal',
    cells,
    sentence: `${view.name}, ${label || 'total'}: the rows above do not add up to it in most columns, so its totals were not checked.`,
    count: cells.length,
  };
}

/** A row that every column of a total leaves out. */
function omittedRow(view: TableView, { total, columns }: Cast, row: number): Finding {
  const { rows } = view.table;
  const [column] = columns;
  const cell = addressOf({ view, row: total, column });
  return {
    id: `rowsOutsideTotal:${cell}`,
    verdict: 'trouble',
    kind: 'rowsOutsideTotal',
    cells: [cell, addressOf({ view, row, column })],
    sentence: `${view.name}: “${rows[row].label}” is not in “${rows[total].label}”, which is the sum of the other rows in every column.`,
  };
}

function ofCasts(view: TableView, casts: readonly Cast[]): Finding[] {
  return casts
    .filter(({ established, columns }) => !established && columns.length > 0)
    .map((cast) =>
      cast.omitted === undefined ? unknownTotal(view, cast) : omittedRow(view, cast, cast.omitted),
    );
}

/** The same in small steps. */
export function* checkTablesSteps(
  tables: readonly CheckedTable[],
  sheets: readonly SheetCells[],
  context: CheckContext = {},
): Steps<Finding[]> {
  const byName = new Map(sheets.map((sheet) => [sheet.sheetName, sheet]));
  const views: TableView[] = [];
  const sections: Section[] = [];
  const groups: IdentityGroup[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const sheet = byName.get(table.sheetName);
    if (!sheet) continue;
    const view = new TableView({ ...table, period: table.period ?? context.period ?? null }, sheet);
    yield 0;
    const arithmetic = yield* tableArithmetic(view);
    views.push(view);
    groups.push(...arithmetic.groups);
    findings.push(...ofCasts(view, arithmetic.casts));
    sections.push(
      ...arithmetic.casts.filter(({ established }) => established).map((cast) => ({ view, cast })),
    );
  }
  const ties = [
    areaSummaryTies(views),
    summaryTies(views),
    sameSectionTies(sections),
    priorPeriodTies(views),
    fundingTies(views),
    colourCounts(views),
  ].flat();
  yield 0;
  // Two tables that turn out to be about different things are nothing to report.
  groups.push(...ties.filter(({ established }) => established));
  return [...(yield* outcomes(groups)), ...findings];
}

/**
 * Arithmetic findings of tables: one for each figure that is wrong, for each that is out by rounding, and one for all of
 * a sort in a table that agree (`count` says how many).
 */
export function checkTables(
  tables: readonly CheckedTable[],
  sheets: readonly SheetCells[],
  context: CheckContext = {},
): Finding[] {
  return finish(checkTablesSteps(tables, sheets, context));
}
