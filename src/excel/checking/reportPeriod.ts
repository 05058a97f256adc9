/** Which period a workbook reports, and which of its tables are those of the period before. */
import { headingPeriod } from '../../tables/headingPeriods';
import type { CheckedTable } from '../../tables/checking/finding';

/**
 * The period of the settings; without it the one that most titles and notes name, null when none does or two as often.
 * @param notes texts above tables, such as `Period 10, £000`.
 */
export function reportPeriod(
  settings: number | null,
  tables: readonly CheckedTable[],
  notes: readonly string[],
): number | null {
  if (settings !== null) return settings;
  const named = tables.flatMap(({ period }) => period ?? []);
  const noted = notes.flatMap((note) => (/\bperiod\s?\d/i.test(note) ? (headingPeriod(note) ?? []) : []));
  return mostFrequent(named) ?? mostFrequent(noted);
}

function mostFrequent(periods: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const period of periods) counts.set(period, (counts.get(period) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

export interface TablesByPeriod {
  current: CheckedTable[];
  /** Of the period before, with variances. */
  prior: CheckedTable[];
}

/** Tables of earlier periods are no evidence of this one's figures; those without variances, such as reserves, stay. */
export function tablesByPeriod(tables: readonly CheckedTable[], period: number | null): TablesByPeriod {
  const isEarlier = (table: CheckedTable): boolean =>
    period !== null &&
    table.period !== null &&
    table.period < period &&
    table.columns.some(({ key }) => key === 'variance');
  return {
    current: tables.filter((table) => !isEarlier(table)),
    prior: tables.filter((table) => isEarlier(table) && table.period === (period ?? 0) - 1),
  };
}
