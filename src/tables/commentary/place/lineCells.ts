import { cellAddress, columnLetter, onSheet } from '../../cellAddress';
import { moneyDecimals } from '../../display';
import { markFormulas } from '../../driverMark';
import { textCell } from '../../textCell';
import type { CellValue } from '../../types';
import { composeCommentary, type ComposedCommentary } from '../compose/composeCommentary';
import type { LiveFigure } from '../compose/liveMoney';
import type { LineWanting } from '../compose/linesWanting';
import { differsFrom, guarded, trimmed } from './guard';
import type { PlaceKey } from './placeColumns';
import type { ReportLine } from './reportLines';
import type { OutturnTable } from './outturnTable';
import { thresholdAmount } from './thresholdAmount';
import { composeOptions, type CommentarySettings, type CommentaryStyle } from './style';

/** Where a line of commentary stands. */
export interface LinePlace {
  layout: 'sheet' | 'beside';
  /** Row on its sheet, from 0. */
  row: number;
  /** Columns of the sheet by what they hold. */
  columns: Partial<Record<PlaceKey, number>> & Record<'drivers', number>;
}

export interface Writing {
  table: OutturnTable;
  settings: CommentarySettings;
  style: CommentaryStyle;
}

/** The paragraph on a line as it reads now, and its formula. */
export function paragraphOf(
  { line, verb, driver, bridge }: ReportLine,
  { table, settings, style }: Writing,
  place: LinePlace,
): ComposedCommentary {
  const at = addresses(table, line.row, place);
  const figure = (column: number | undefined, value: number | null | undefined): LiveFigure | undefined =>
    column === undefined || value === undefined ? undefined : { value, address: at(column) };
  const { columns } = table;
  return composeCommentary(
    {
      service: trimmed(line.label),
      serviceAddress: `TRIM(${at(columns.label)})`,
      verb,
      variance: { value: line.variance, address: at(columns.variance) },
      movement: figure(columns.movement, line.movement),
      budget: style.share ? figure(columns.budget, line.budget) : undefined,
      funding: style.funding ? figure(columns.funding, line.funding) : undefined,
      parts: bridge?.parts,
      driver: { text: driver, address: cellAddress(place.row, place.columns.drivers) },
    },
    composeOptions(settings, style, table),
  );
}

/**
 * What is written for a line, by column; never its drivers. Cells of the table are held fast, so that the lines of a sheet of
 * commentary can be sorted; beside the table their rows go with it.
 */
export function lineCells(
  wanting: LineWanting<ReportLine>,
  writing: Writing,
  place: LinePlace,
): Partial<Record<PlaceKey, CellValue>> {
  const { line: report } = wanting;
  const { table, settings } = writing;
  const at = addresses(table, report.line.row, place);
  const label = at(table.columns.label);
  const own = (key: PlaceKey): string => cellAddress(place.row, place.columns[key] ?? 0);
  const { formula } = paragraphOf(report, writing, place);
  if (place.layout === 'beside') {
    return { commentary: guarded(formula, differsFrom(label, { label: report.line.label })) };
  }
  const differs = differsFrom(label, { address: own('service') });
  const { columns } = table;
  const budget = columns.budget === undefined ? '0' : `N(${at(columns.budget)})`;
  const { percent, rule } = settings.materiality;
  const share = `${percent}*ABS(${budget})`;
  const amount = thresholdAmount(settings, table.unit);
  const threshold = `${rule === 'greater' ? 'MAX' : 'MIN'}(${share},${amount})`;
  const [variance, drivers, explained, unexplained] = [
    own('variance'),
    own('drivers'),
    own('explained'),
    own('unexplained'),
  ];
  const marked = markFormulas(drivers);
  const isExplained = `ROUND(${unexplained},${moneyDecimals(table.unit, settings.millionDecimals)})=0`;
  return {
    service: textCell(trimmed(report.line.label)),
    commentary: guarded(formula, differs),
    variance: `=IF(${differs},"",${at(columns.variance)})`,
    explained: explainedCell(wanting),
    unexplained: `=IF(ISNUMBER(${variance}),${variance}-${explained},"")`,
    status:
      `=IF(NOT(ISNUMBER(${variance})),"${statuses.moved}",IF(ABS(${variance})<=${threshold},"${statuses.below}",` +
      `IF(OR(${marked.period},${marked.outturn}),"${statuses.old}",` +
      `IF(AND(TRIM(${drivers})="",${explained}=0),"${statuses.none}",` +
      `IF(${isExplained},"${statuses.explained}",IF(${explained}=0,` +
      `IF(ISNUMBER(FIND("£",${drivers})),"${statuses.uncounted}","${statuses.words}"),"${statuses.partly}"))))))`,
  };
}

/** What the column Status says. */
export const statuses = {
  moved: 'Update the commentary',
  below: 'Below the threshold',
  old: 'Of an earlier period',
  none: 'No explanation yet',
  explained: 'Explained',
  words: 'Explained in words',
  uncounted: 'Amounts not counted yet',
  partly: 'Partly explained',
  gone: 'No longer in the table',
};

/** What is explained: the bridge's components, or the amounts in the drivers; a figure that the writer typed stays. */
function explainedCell({ line: { written, bridge }, explained }: LineWanting<ReportLine>): CellValue {
  if (written?.explained !== null && written?.explained !== undefined) return written.explained;
  if (bridge) return `=${bridge.totalFormula}`;
  return `=${explained}`;
}

/** Cells of a row of the table, as formulas in a place need them. */
function addresses(table: OutturnTable, row: number, { layout }: LinePlace): (column: number) => string {
  return (column) => {
    const letters = columnLetter(column);
    return layout === 'beside' ? `$${letters}${row + 1}` : onSheet(table.sheetName, `$${letters}$${row + 1}`);
  };
}
