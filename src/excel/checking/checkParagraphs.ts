/** Checks commentary against the tables that were found. */
import type { CheckedTable } from '../../tables/checking/finding';
import { CommentaryChecker, type CommentaryParagraph } from '../../tables/commentary/checkCommentary';
import type { Breather } from './breather';
import type { CommentaryText } from './commentaryTexts';
import type { CheckFollowing, ReportedFinding } from './outcomes';
import { paragraphsOf, pastedParagraphs } from './paragraphs';
import { tablesByPeriod } from './reportPeriod';
import { isInArea, type ScopeArea } from './scope';

interface Job {
  tables: readonly CheckedTable[];
  texts: readonly CommentaryText[][];
  area: ScopeArea;
  period: number | null;
  pasted: string;
}

/** The paragraphs of each sheet, and those that were pasted; a heading counts only for those of its own sheet. */
function paragraphGroups({ tables, texts, pasted }: Job): CommentaryParagraph[][] {
  const ofSheets = texts.map((found) => {
    const own = tables.filter(({ sheetName }) => sheetName === found[0]?.sheetName);
    return paragraphsOf(found, own);
  });
  return [...ofSheets, pastedParagraphs(pasted)].filter((group) => group.length > 0);
}

/** @returns a finding for each statement within the area, and for each that was pasted. */
export async function checkParagraphs(
  job: Job,
  breather: Breather,
  following: CheckFollowing,
): Promise<ReportedFinding[]> {
  const { current, prior } = tablesByPeriod(job.tables, job.period);
  const groups = paragraphGroups(job);
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  const findings: ReportedFinding[] = [];
  let done = 0;
  for (const group of groups) {
    const checker = new CommentaryChecker(current, { period: job.period, priorTables: prior });
    for (const paragraph of group) {
      const found = checker.check(paragraph);
      const isAsked = paragraph.cell === undefined;
      for (const finding of found) {
        if (isAsked || isInArea(job.area, finding.cells)) findings.push({ ...finding, from: 'commentary' });
      }
      done += 1;
      await breather.breathe(() =>
        following.onProgress?.({ stage: 'commentary', done, total, share: done / total }),
      );
    }
  }
  return findings;
}
