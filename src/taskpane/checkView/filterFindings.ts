/** Findings as they are listed: those that are wanted, the explained ones apart, the gravest first. */
import { cellsAt } from '../../tables/addressText';
import type { Verdict } from '../../tables/checking/finding';
import type { ReportedFinding } from '../../excel/checking/outcomes';
import { verdictOrder } from '../../excel/checking/verdictWords';
import { checkWords } from './checkWords';

export type GroupId = Verdict | 'explained';

export interface Filters {
  query: string;
  /** '' for all. */
  group: GroupId | '';
  sheet: string;
  kind: string;
}

export const noFilters: Filters = { query: '', group: '', sheet: '', kind: '' };

export interface FindingGroup {
  id: GroupId;
  findings: ReportedFinding[];
}

/** The sheet of its first cell; pasted commentary stands on none. */
export function sheetOf({ cells, from }: ReportedFinding): string {
  return cells.length > 0 ? cellsAt(cells[0], '').sheetName : from === 'commentary' ? checkWords.pasted : '';
}

function hasWords(finding: ReportedFinding, wanted: readonly string[]): boolean {
  const text = [finding.sentence, finding.published ?? '', finding.computed ?? '', ...finding.cells]
    .join(' ')
    .toLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** In groups, empty ones left out. @param isExplained whether a finding is listed with the explained ones. */
export function groupFindings(
  findings: readonly ReportedFinding[],
  { query, group, sheet, kind }: Filters,
  isExplained: (finding: ReportedFinding) => boolean,
): FindingGroup[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<GroupId, ReportedFinding[]>(
    [...verdictOrder, 'explained' as const].map((id) => [id, []]),
  );
  for (const finding of findings) {
    const id = isExplained(finding) ? 'explained' : finding.verdict;
    const isWanted =
      (group === '' || group === id) &&
      (sheet === '' || sheet === sheetOf(finding)) &&
      (kind === '' || kind === checkWords.kindName(finding.kind)) &&
      hasWords(finding, wanted);
    if (isWanted) groups.get(id)?.push(finding);
  }
  return [...groups].filter(([, found]) => found.length > 0).map(([id, found]) => ({ id, findings: found }));
}

/** What can be chosen: sheets in the order they are found, kinds by name. */
export function choicesOf(findings: readonly ReportedFinding[]): { sheets: string[]; kinds: string[] } {
  return {
    sheets: [...new Set(findings.map(sheetOf))].filter(Boolean),
    kinds: [...new Set(findings.map(({ kind }) => checkWords.kindName(kind)))].sort((a, b) =>
      a.localeCompare(b),
    ),
  };
}
