/**
 * The user's corrections of readings, kept in the workbook as text, so that the same sheet next month is read the same
 * way. A sheet is the same when the same table is made from the same headings; periods, years and units do not matter.
 */
import { headingKey } from './headingWords';
import type { Corrections } from './reading';
import type { MoneyUnit } from './types';

/** What the user corrected in the reading of figures with certain headings. */
export interface RememberedCorrections extends Corrections {
  /** Id of the table. */
  table: string;
  /** What the headings say, in order: see headingsSay. */
  headings: string;
}

const version = 1;

/** The oldest are forgotten beyond so many characters: they stand in a formula, which Excel limits to 8,192. */
const longestText = 4000;

const units: readonly MoneyUnit[] = ['£', '£000', '£m'];

/** What the headings of a selection say, in order, without what changes from month to month. */
function headingsSay(headings: readonly string[]): string {
  return headings.map(headingKey).join('|');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isColumn(value: unknown): value is number | 'leaveOut' {
  return value === 'leaveOut' || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
}

function oneOf(value: unknown): RememberedCorrections[] {
  if (!isObject(value)) return [];
  const { table, headings, columns, unit, variant } = value;
  if (typeof table !== 'string' || typeof headings !== 'string' || !isObject(columns)) return [];
  const found: RememberedCorrections = { table, headings, columns: {} };
  for (const [key, column] of Object.entries(columns)) if (isColumn(column)) found.columns[key] = column;
  const known = units.find((each) => each === unit);
  if (known) found.unit = known;
  if (typeof variant === 'string') found.variant = variant;
  return [found];
}

/** The corrections a text holds, the latest first. A text of any other kind or of a later version holds none. */
export function parseCorrections(text: string | null): RememberedCorrections[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    if (!isObject(parsed) || parsed.version !== version || !Array.isArray(parsed.corrections)) return [];
    return parsed.corrections.flatMap(oneOf);
  } catch {
    return [];
  }
}

/** The text of corrections, as many of the latest as there is room for. */
export function correctionsText(remembered: readonly RememberedCorrections[]): string {
  const text = (corrections: readonly RememberedCorrections[]): string =>
    JSON.stringify({ version, corrections });
  let kept = remembered;
  while (kept.length > 0 && text(kept).length > longestText) kept = kept.slice(0, -1);
  return text(kept);
}

/** What the user corrected when these headings were last read as this table; nothing where that never happened. */
export function recallCorrections(
  remembered: readonly RememberedCorrections[],
  table: string,
  headings: readonly string[],
): Corrections {
  const say = headingsSay(headings);
  const found = remembered.find((each) => each.table === table && each.headings === say);
  if (!found) return { columns: {} };
  const within = Object.entries(found.columns).filter(
    ([, column]) => column === 'leaveOut' || column < headings.length,
  );
  const { unit, variant } = found;
  return { columns: Object.fromEntries(within), ...(unit && { unit }), ...(variant && { variant }) };
}

/** The same with the corrections of this reading first; none takes what was remembered of these headings away. */
export function withCorrections(
  remembered: readonly RememberedCorrections[],
  table: string,
  headings: readonly string[],
  { columns, unit, variant }: Corrections,
): RememberedCorrections[] {
  const say = headingsSay(headings);
  const others = remembered.filter((each) => each.table !== table || each.headings !== say);
  if (Object.keys(columns).length === 0 && !unit && !variant) return others;
  const corrected = { columns, ...(unit && { unit }), ...(variant && { variant }) };
  return [{ table, headings: say, ...corrected }, ...others];
}
