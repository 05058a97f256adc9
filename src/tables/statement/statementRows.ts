/** The rows of a statement in their order, from a selection or to be filled in. */
import type { Reading, ReadingRow } from '../reading';
import type { StatementLine } from './statementLine';

/** A row of the statement as it will stand. */
export interface StatementRow {
  line: StatementLine;
  /** True for one of the user's own lines of a list. */
  item: boolean;
  label: string;
  /** Where it comes from in the selection; null where it does not. */
  source: ReadingRow | null;
}

/** Every line of the statement; lists with the lines of the selection, or their usual ones. */
export function statementRows(lines: readonly StatementLine[], reading: Reading | null): StatementRow[] {
  return lines.flatMap((line): StatementRow[] => {
    const sources = reading?.rows.filter((row) => row.line === line.key) ?? [];
    if (line.kind !== 'list') {
      const [source] = sources;
      return [{ line, item: false, label: line.label, source: source ?? null }];
    }
    if (reading) return sources.map((source) => ({ line, item: true, label: source.label, source }));
    return (line.usualRows ?? []).map((label) => ({ line, item: true, label, source: null }));
  });
}

/** Whether the figures of a row in a year are the user's. */
export function isInputIn(line: StatementLine, year: number): boolean {
  return line.kind === 'list' || (line.kind === 'input' && (year === 0 || line.nativeLater === undefined));
}

/** The formula of a row in a year, counted from 0; undefined for inputs and headings. */
export function formulaIn(line: StatementLine, year: number): string | undefined {
  if (isInputIn(line, year)) return undefined;
  return (year > 0 ? line.nativeLater : undefined) ?? line.native;
}
