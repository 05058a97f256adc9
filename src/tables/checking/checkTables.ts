/** The arithmetic of all tables of a workbook, within each and between them. */
import type { Cast } from './casts';
import type { CheckedTable, Finding } from './finding';
import { openTables, type FoundTable } from './foundTable';
import type { IdentityGroup } from './identities/identityGroup';
import { tableIdentities } from './identities/tableIdentities';
import { addressOf } from './identity';
import { outcomes } from './outcomes';
import type { SheetCells } from './sheetCells';
import { finish, type Steps } from './steps';
import type { TableView } from './tableView';
import { areaSummaryTies } from './ties/areaSummary';
import { colourCounts } from './ties/colourCounts';
import { fundingTies } from './ties/fundingEqualsSpending';
import { priorPeriodTies } from './ties/priorPeriod';
import { sameSectionTies } from './ties/sameSections';
import { summaryTies } from './ties/summaries';

/** What is known of the report beside its tables. */
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

const ties = [areaSummaryTies, summaryTies, priorPeriodTies, fundingTies, colourCounts];

/** The same in small steps. */
export function* checkTablesSteps(tables: readonly FoundTable[]): Steps<Finding[]> {
  const groups: IdentityGroup[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    groups.push(...(yield* tableIdentities(table)));
    findings.push(...ofCasts(table.view, table.casts));
  }
  const views = tables.map(({ view }) => view);
  const tied = [...(yield* sameSectionTies(tables))];
  for (const tie of ties) tied.push(...(yield* tie(views)));
  // Two tables that turn out to be about different things are nothing to report.
  groups.push(...tied.filter(({ established }) => established));
  return [...(yield* outcomes(groups)), ...findings];
}

/**
 * Arithmetic findings of tables: one for each figure that is wrong, for each that is out by rounding, and one for all of
 * a sort in a table that agree (`count` says how many).
 * @param sheets those the tables were found on.
 */
export function checkTables(
  tables: readonly CheckedTable[],
  sheets: readonly SheetCells[],
  context: CheckContext = {},
): Finding[] {
  const dated = tables.map((table) => ({ ...table, period: table.period ?? context.period ?? null }));
  return finish(checkTablesSteps(finish(openTables(dated, sheets))));
}
