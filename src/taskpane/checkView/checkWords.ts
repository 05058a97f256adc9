import type { CheckProgress, CheckReport } from '../../excel/checking/outcomes';
import type { ReportCounts } from '../../excel/checking/reportCounts';
import { counted, figure } from '../shared/counts';

/** What findings are about, as the filter names it; a kind not named here is called by the last. */
const kinds: Record<string, string> = {
  columnTotal: 'Totals',
  rowTotal: 'Totals across',
  variance: 'Variance',
  movement: 'Movement',
  percentage: 'Percentages',
  share: 'Percentages',
  forecast: 'Forecast outturn',
  balance: 'Balance',
  ragTotal: 'Red, amber, green',
  colourCount: 'Red, amber, green',
  activity: 'Activity',
  rollForward: 'From year to year',
  sameFigure: 'The same figure in two tables',
  hardCoded: 'Typed among formulas',
  unlikeNeighbours: 'Formula unlike its neighbours',
  textNumber: 'Text that looks like a number',
  blankInTotal: 'Blank in a total',
  rowsOutsideTotal: 'Row outside its total',
  errorValue: 'Error value',
  sign: 'Sign',
  brackets: 'Brackets',
  hiddenInSum: 'Hidden in a sum',
  duplicateLabel: 'Name twice',
  otherWorkbook: 'Link to another workbook',
  tooLarge: 'Sheet not read',
  noTable: 'Sheet without a table',
  statementAmount: 'Commentary: amount',
  statementDirection: 'Commentary: direction',
  statementDecimal: 'Commentary: decimal place',
  statementGross: 'Commentary: before funding',
  statementParts: 'Commentary: list of amounts',
  statementPeriod: 'Commentary: period',
  statementPrior: 'Commentary: last period’s figure',
  statementShare: 'Commentary: percentage',
  statementTable: 'Commentary: table number',
  statementWithin: 'Commentary: part and whole',
};
const otherKind = 'Other arithmetic';

/** The texts of the Check view. What was found comes with its sentence. */
export const checkWords = {
  heading: 'Check',
  loading: 'Loading…',
  intro:
    'Finds figures that cannot be right and commentary that does not agree with the tables. No cell is changed.',
  what: 'What to check',
  workbook: 'The whole workbook',
  sheet: (name: string | undefined) => (name === undefined ? 'This sheet' : `This sheet: ${name}`),
  table: (address: string | undefined) =>
    address === undefined ? 'This table' : `This table: around ${address}`,
  period: (period: number | null) =>
    period === null
      ? 'Period: as titles and notes say. Choose it in Settings if that is not enough.'
      : `Period ${period}, from Settings.`,
  paste: 'Paste commentary',
  pasteSummary: (paragraphs: number) =>
    paragraphs === 0 ? 'none' : counted(paragraphs, 'paragraph', 'paragraphs'),
  pasteHint: 'Commentary from elsewhere, to be checked against the tables of this workbook.',
  start: {
    workbook: 'Check the workbook',
    sheet: 'Check the sheet',
    table: 'Check the table',
  },
  working: 'Reading the workbook…',
  progress: {
    sheets: (done: number, total: number) =>
      `Checking ${figure(done)} of ${counted(total, 'sheet', 'sheets')}`,
    comparing: () => 'Comparing the tables with each other…',
    commentary: (done: number, total: number) =>
      `Checking commentary: ${figure(done)} of ${counted(total, 'paragraph', 'paragraphs')}`,
  } satisfies Record<CheckProgress['stage'], (done: number, total: number) => string>,
  cancelled: 'Cancelled. Nothing was changed.',

  summary: (report: CheckReport, counts: ReportCounts, explained: number) => {
    const { figures, statements, verdicts } = counts;
    const what = [
      `${counted(figures, 'figure', 'figures')} in ${counted(report.tables, 'table', 'tables')}`,
      statements > 0 && counted(statements, 'statement of commentary', 'statements of commentary'),
    ];
    const found = [
      verdicts.wrong === 0 ? 'nothing wrong' : `${figure(verdicts.wrong)} wrong`,
      verdicts.trouble > 0 && `${figure(verdicts.trouble)} worth a look`,
      verdicts.notChecked > 0 && `${figure(verdicts.notChecked)} not checked`,
      verdicts.rounding > 0 && `${figure(verdicts.rounding)} out by rounding`,
      explained > 0 && `${figure(explained)} explained by you`,
    ];
    const where = report.place === '' ? '' : `${report.place}: `;
    return `${where}${what.filter(Boolean).join(', ')}: ${found.filter(Boolean).join(', ')}.`;
  },
  checkedPeriod: (period: number | null) =>
    period === null
      ? 'The period is not known, so periods in the commentary were not checked.'
      : `The commentary was checked as that of period ${period}.`,
  noTables: 'No table with headings and figures was found.',

  groupHint: {
    wrong: 'Cannot be right, whatever the rounding.',
    trouble: 'Not wrong by arithmetic, but worth a look.',
    notChecked: 'Could not be tied to a figure. Check these yourself.',
    rounding: 'Out by no more than the rounding of the figures they come from.',
    agrees: 'Within their own rounding.',
    explained: 'Explained earlier, and unchanged since.',
  },
  explainedGroup: 'Explained',
  count: (count: number) => counted(count, 'finding', 'findings'),
  showing: (shown: number, all: number) =>
    shown === all
      ? counted(all, 'finding', 'findings')
      : `${figure(shown)} of ${counted(all, 'finding', 'findings')}`,
  none: 'No finding is like that. Change the search or the filters.',
  filters: 'Filters',
  search: 'Search findings',
  verdict: 'Verdict',
  onSheet: 'Sheet',
  kind: 'About',
  all: 'All',
  noFilter: 'all shown',
  filtered: 'some shown',
  clear: 'Show all findings',
  pasted: 'Pasted commentary',
  kindName: (kind: string) => kinds[kind] ?? otherKind,
  also: 'Together with',

  explain: 'Mark as explained',
  reason: 'Why it is right as it is',
  keep: 'Keep the reason',
  reasonNeeded: 'Type a reason first.',
  explainedBecause: (reason: string, date: string) => `Explained on ${date}: ${reason}`,
  explainedBefore: (reason: string, date: string) =>
    `It read otherwise when it was explained on ${date}: ${reason}`,
  takeBack: 'No longer explained',
  isExplained: 'Marked as explained. The workbook remembers it.',
  isTakenBack: 'It is listed as before.',

  audit: 'Write to a new sheet',
  audited: (name: string) => `All findings are on the sheet “${name}”, as plain cells.`,
};
