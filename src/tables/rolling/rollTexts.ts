/** The texts that name the period, on the sheets of the workbook. */
import { cellAddress } from '../cellAddress';
import type { SheetCells } from '../checking/sheetCells';
import { hasCell } from '../hasCell';
import type { Rectangle } from '../types';
import { advanceText, type Advance } from './periodText';
import type { RollStep } from './rollStep';
import type { RollTable } from './rollTable';
import type { RollChange } from './rollChange';
import { isByYears } from './rollYears';

export interface TextRoll extends RollChange {
  before: string;
  after: string;
  /** Its sheet and address: tells it from the others. */
  id: string;
  advances: Advance[];
  /** The table whose title, heading, label or note it is; null for a text elsewhere. */
  tableId: string | null;
  /** Whether it is advanced unless the user says otherwise. */
  usual: boolean;
}

/** Titles and notes stand within so many rows of a table. */
const titleRows = 6;
const noteRows = 8;
/** Longer texts elsewhere are sentences about the period, not labels. */
const longestLabel = 80;
/** What is said of another report stays true. */
const cited = /\bsource\b/i;
const mayName = /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|outturn/i;

/** Where a text stands with regard to the tables of its sheet. */
interface Zone {
  table: RollTable;
  part: 'title' | 'heading' | 'label' | 'note' | 'body';
}

function zoneOf(tables: readonly RollTable[], row: number, column: number): Zone | null {
  for (const table of tables) {
    const { area, rows, totals, columns } = table;
    const firstRow = Math.min(...rows, ...totals);
    if (row >= area.row && row < area.row + area.rows) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (row < firstRow) return { table, part: 'heading' };
      return {
        table,
        part:
          column < Math.min(...Object.values(columns).filter((at) => at > area.column)) ? 'label' : 'body',
      };
    }
  }
  const above = tables.find(({ area }) => row < area.row && row >= area.row - titleRows);
  if (above) return { table: above, part: 'title' };
  const below = tables.find(({ area }) => {
    const end = area.row + area.rows;
    return row >= end && row < end + noteRows;
  });
  return below ? { table: below, part: 'note' } : null;
}

/**
 * @param tables of this sheet.
 * @param commentary areas whose words are the writer's own.
 * @param isLeft the sheet is of an earlier period or the table is not rolled: its texts are advanced only if the user says so.
 */
export function rollTexts(
  sheet: SheetCells,
  tables: readonly RollTable[],
  commentary: readonly Rectangle[],
  step: RollStep,
  isLeft: (table: RollTable | null) => boolean,
): TextRoll[] {
  const found: TextRoll[] = [];
  sheet.values.forEach((values, i) =>
    values.forEach((value, j) => {
      if (typeof value !== 'string' || sheet.errors[i][j] || !mayName.test(value)) return;
      // A formula, whatever it shows, is left to itself; so is a text that is written like one.
      if (String(sheet.formulas[i][j]).startsWith('=')) return;
      const [row, column] = [sheet.row + i, sheet.column + j];
      if (commentary.some((area) => row > area.row && hasCell(area, { row, column }))) return;
      const zone = zoneOf(tables, row, column);
      const { text, advances } = advanceText(value, step, kindOf(zone));
      if (advances.length === 0 || text === value) return;
      const isOfTable = zone !== null && zone.part !== 'body';
      const isLabel = value.length <= longestLabel && !value.trim().endsWith('.') && zone?.part !== 'body';
      found.push({
        id: `${sheet.sheetName}!${cellAddress(row, column)}`,
        sheetName: sheet.sheetName,
        row,
        column,
        before: value,
        after: text,
        advances,
        tableId: isOfTable ? zone.table.id : null,
        usual: (isOfTable || isLabel) && !cited.test(value) && !isLeft(zone?.table ?? null),
      });
    }),
  );
  return found;
}

function kindOf(zone: Zone | null): 'title' | 'plan' | 'other' {
  if (zone && isByYears(zone.table) && (zone.part === 'title' || zone.part === 'heading')) return 'plan';
  return zone === null || zone.part === 'title' ? 'title' : 'other';
}
