/** The record of a check as plain cells. */
import { addressText } from '../../tables/addressText';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { dayText } from '../../tables/dayText';
import { textCell } from '../../tables/textCell';
import type { CellValue } from '../../tables/types';
import type { RecordSheet } from '../recordSheet/recordSheet';
import { explanationOf, type Explanation } from './explanations';
import type { CheckReport, ReportedFinding } from './outcomes';
import { reportCounts } from './reportCounts';
import { verdictOrder, verdictWords } from './verdictWords';

/** In the first cell of a record, by which it is known again. */
const auditTitle = 'Check by Outturn';

export const auditHeadings = [
  'Verdict',
  'Place',
  'Finding',
  'Published',
  'Worked out',
  'Figures',
  'Explained',
  'Date',
  'Period',
];

/** Records of earlier checks quote wrong figures: they are not checked themselves. */
export function isAuditSheet({ row, column, values }: SheetCells): boolean {
  return row === 0 && column === 0 && values[0][0] === auditTitle;
}

/** Position of the findings among the headings. */
export const findingColumn = 2;

/** In points, from the left. */
const widths = [150, 130, 420, 80, 80, 60, 200, 110, 50];

/** Title, date, period and counts; then a row for each finding: those not explained first, the gravest first. */
export function auditCells(
  report: CheckReport,
  explanations: readonly Explanation[],
  date: Date,
): RecordSheet {
  const day = dayText(date);
  const explained = new Map(
    report.findings.flatMap((finding) => {
      const explanation = explanationOf(finding, explanations);
      return explanation ? [[finding, explanation.reason] as const] : [];
    }),
  );
  const counts = reportCounts(report.findings.filter((finding) => !explained.has(finding)));
  const all = reportCounts(report.findings);
  const head: CellValue[][] = [
    [auditTitle, ''],
    ['Date', textCell(day)],
    ['What was checked', report.place === '' ? 'The whole workbook' : textCell(report.place)],
    ['Period', report.period ?? 'Not known'],
    ['Sheets', report.sheets],
    ['Tables', report.tables],
    ['Figures checked', all.figures],
    ['Statements of commentary', all.statements],
    ...verdictOrder.map((verdict): CellValue[] => [verdictWords[verdict], counts.verdicts[verdict]]),
    ['Explained', explained.size],
    ['', ''],
  ];
  const rank = (finding: ReportedFinding): number =>
    verdictOrder.indexOf(finding.verdict) + (explained.has(finding) ? verdictOrder.length : 0);
  const rows = [...report.findings]
    .sort((a, b) => rank(a) - rank(b))
    .map((finding): CellValue[] => {
      const { verdict, cells, sentence, published = '', computed = '', count = 1 } = finding;
      const place = cells.length === 0 ? '' : addressText(cells[0]);
      const texts = [place, sentence, published, computed].map(textCell);
      const reason = textCell(explained.get(finding) ?? '');
      return [verdictWords[verdict], ...texts, count, reason, textCell(day), report.period ?? ''];
    });
  const wrapped = { first: 0, count: auditHeadings.length };
  return { head, headings: auditHeadings, rows, widths, wrapped };
}
