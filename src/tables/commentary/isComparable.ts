import type { Statement } from '../../domain/statements/types';
import { periodBefore } from './periodBefore';
import type { TableFigure } from './figures';
import { nameWords } from './nameWords';

/** Words of funding that do not say which. */
const anyFunding = new Set([
  'assum',
  'approved',
  'additional',
  'agre',
  'total',
  'external',
  'one',
  'off',
  'grant',
  'funding',
  'fund',
]);

/**
 * Whether a different figure proves a statement wrong. A position in the past may be of any period; a movement from
 * another period is not the column's; funding may be another than the table's.
 * @param period of the report, null where it is not known.
 */
export function isComparable(
  statement: Statement,
  figures: readonly TableFigure[],
  period: number | null,
): boolean {
  const { kind, past, movedFrom } = statement;
  if (past) return false;
  if (kind === 'movement' && movedFrom !== null && period !== null) {
    return movedFrom.period === periodBefore(period) || movedFrom.period === period;
  }
  return kind !== 'funding' || isTablesFunding(statement, figures);
}

function isTablesFunding({ quote, amount }: Statement, figures: readonly TableFigure[]): boolean {
  const [{ pounds, line, key }] = figures;
  if (pounds === 0) return false;
  const heading = line.table.columns.find((column) => column.key === key)?.heading ?? '';
  const words = nameWords(quote.replace(amount?.text ?? '', ' ')).map(({ stem }) => stem);
  const ofTable = new Set(nameWords(heading).map(({ stem }) => stem));
  const telling = words.filter((word) => !anyFunding.has(word));
  return telling.length === 0 || telling.some((word) => ofTable.has(word));
}
