import { useState } from 'react';
import { explanationOf, formerExplanation, type Explanation } from '../../excel/checking/explanations';
import { keepExplanation, readExplanations, takeBackExplanation } from '../../excel/checking/keepExplanation';
import type { ReportedFinding } from '../../excel/checking/outcomes';

export interface Explanations {
  all: Explanation[];
  /** Why the workbook could not be read or changed the last time. */
  problem?: string;
  of(finding: ReportedFinding): Explanation | undefined;
  /** What was said before the figures changed. */
  formerOf(finding: ReportedFinding): Explanation | undefined;
  /** Reads them again: a colleague or Ctrl+Z may have changed them. */
  refresh(): Promise<void>;
  /** @returns whether the workbook keeps it. */
  explain(finding: ReportedFinding, reason: string): Promise<boolean>;
  takeBack(finding: ReportedFinding): Promise<boolean>;
}

/** `2026-02-14`, where the user is. */
function today(): string {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** The findings that the workbook remembers as explained; none until they are first read. */
export function useExplanations(): Explanations {
  const [all, setAll] = useState<Explanation[]>([]);
  const [problem, setProblem] = useState<string>();

  const refresh = async () => {
    const reading = await readExplanations();
    if (reading.kind === 'read') setAll(reading.explanations);
    setProblem(reading.kind === 'refused' ? reading.message : undefined);
  };

  const change = async (
    work: Promise<{ kind: 'kept' } | { kind: 'refused'; message: string }>,
    next: (now: Explanation[]) => Explanation[],
  ): Promise<boolean> => {
    const outcome = await work;
    setProblem(outcome.kind === 'refused' ? outcome.message : undefined);
    if (outcome.kind === 'kept') setAll(next);
    return outcome.kind === 'kept';
  };

  return {
    all,
    problem,
    of: (finding) => explanationOf(finding, all),
    formerOf: (finding) => formerExplanation(finding, all),
    refresh,
    explain({ id, sentence }, reason) {
      const explanation = { id, sentence, reason, date: today() };
      return change(keepExplanation(explanation), (now) => [
        ...now.filter((one) => one.id !== id),
        explanation,
      ]);
    },
    takeBack: ({ id }) => change(takeBackExplanation(id), (now) => now.filter((one) => one.id !== id)),
  };
}
