import type { StatedPeriod, Statement } from '../../domain/statements/types';
import type { Verdict } from '../checking/finding';
import type { Checked, Checking, Judgement } from './context';
import { periodBefore } from './periodBefore';

/**
 * Periods that cannot be: a movement from another period than the one before the report's, where its amount is that of
 * the movement since; a position said to be at another period than the report's.
 * @param checked what was found of each statement.
 */
export function checkPeriods(checked: ReadonlyMap<Statement, Checked>, checking: Checking): Judgement[] {
  const { period } = checking.context;
  if (period === null) return [];
  const before = periodBefore(period);
  const found: Judgement[] = [];
  for (const [statement, result] of checked) {
    const { movedFrom } = statement;
    if (movedFrom === null || movedFrom.period === before) continue;
    const sure = isTied(result) || movedFrom.period === period;
    const why = `in the report of period ${period} movements are from period ${before}`;
    found.push(
      judgement(movedFrom, sure, `“${movedFrom.quote}” should be period ${before}: ${why}.`, result),
    );
  }
  for (const { period: stated, position } of checking.paragraph.openings) {
    if (stated.period === period) continue;
    const result = checked.get(position);
    const sure = result !== undefined && isTied(result);
    found.push(
      judgement(
        stated,
        sure,
        `“${stated.quote}” should be period ${period}, the period of the report.`,
        result,
      ),
    );
  }
  return found;
}

/** The figures are this period's, so the period in words cannot be another. */
function isTied({ figure, judgement: { verdict } }: Checked): boolean {
  return figure !== null && (verdict === 'agrees' || verdict === 'rounding');
}

function judgement(
  { quote }: StatedPeriod,
  sure: boolean,
  sentence: string,
  checked: Checked | undefined,
): Judgement {
  const verdict: Verdict = sure ? 'wrong' : 'trouble';
  return {
    verdict,
    kind: 'statementPeriod',
    quote,
    sentence,
    cells: checked?.figure?.cells ?? [],
    published: quote,
  };
}
