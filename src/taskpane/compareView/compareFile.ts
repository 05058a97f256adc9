import { Breather } from '../../excel/checking/breather';
import { compareWith } from '../../excel/comparing/compareWith';
import type { CompareFollowing, CompareOutcome } from '../../excel/comparing/outcomes';
import { PlainProblem } from '../../excel/plainProblem';
import { Cancelled } from '../../excel/following';
import { compareWords } from './compareWords';

interface FileFollowing extends CompareFollowing {
  /** The share of the file that is read, 0 to 1. */
  onFile?(share: number): void;
}

/**
 * Reads last period's workbook and compares this one with it. Never throws.
 * @param period of this workbook, from the settings; null when not said.
 */
export async function compareFile(
  file: Blob,
  period: number | null,
  following: FileFollowing = {},
): Promise<CompareOutcome> {
  try {
    // Most people who open this view have no file to compare with.
    const { readWorkbook } = await import(
      /* webpackChunkName: "readWorkbook" */ './readWorkbook/readWorkbook'
    );
    const breather = new Breather(following.signal);
    const last = await readWorkbook(file, {
      breathe: (share) => breather.breathe(() => following.onFile?.(share)),
    });
    return await compareWith({ last, period }, following);
  } catch (error) {
    if (error instanceof Cancelled) return { kind: 'cancelled' };
    const message = error instanceof PlainProblem ? error.message : compareWords.unreadable;
    return { kind: 'refused', message };
  }
}
