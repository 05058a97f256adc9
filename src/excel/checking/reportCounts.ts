import type { Verdict } from '../../tables/checking/finding';
import type { ReportedFinding } from './outcomes';

/** What a report comes to. */
export interface ReportCounts {
  /** Figures whose arithmetic was checked, and statements of commentary, those not tied to a figure among them. */
  figures: number;
  statements: number;
  /** Matters by verdict: as many as are listed, but for what agrees, of which every figure counts. */
  verdicts: Record<Verdict, number>;
}

const judged: ReadonlySet<Verdict> = new Set<Verdict>(['agrees', 'rounding', 'wrong']);

export function reportCounts(findings: readonly ReportedFinding[]): ReportCounts {
  const counts: ReportCounts = {
    figures: 0,
    statements: 0,
    verdicts: { wrong: 0, trouble: 0, rounding: 0, notChecked: 0, agrees: 0 },
  };
  for (const { verdict, from, count = 1 } of findings) {
    counts.verdicts[verdict] += verdict === 'agrees' ? count : 1;
    if (from === 'commentary') counts.statements += 1;
    else if (judged.has(verdict)) counts.figures += count;
  }
  return counts;
}
