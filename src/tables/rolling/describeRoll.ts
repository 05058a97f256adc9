/** What rolling forward does to a table, in one sentence. */
import { counted } from '../counted';
import { isYearRoll, type RollStep } from './rollStep';
import type { TableRoll } from './planRoll';
import type { Advance } from './periodText';
import { isByYears } from './rollYears';

/** Advances told one by one. */
const mostTold = 3;

/** `‘P9’ → ‘P10’`: each once. */
export function advancesText(advances: readonly Advance[]): string {
  const told = [...new Set(advances.map(([before, after]) => `‘${before}’ → ‘${after}’`))];
  const more = told.length - mostTold;
  return told.slice(0, mostTold).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function carriedText({ table, counts }: TableRoll, yearRoll: boolean): string {
  const { columns } = table;
  const { carried } = counts;
  if (carried === 0) return '';
  const becomes = carried === 1 ? 'becomes' : 'become';
  if (isByYears(table)) {
    return `${counted(carried, 'figure', 'figures')} of later years ${carried === 1 ? 'moves' : 'move'} one year to the left`;
  }
  if (yearRoll && 'opening' in columns) {
    return `${counted(carried, 'balance', 'balances')} ${becomes} the opening ${carried === 1 ? 'balance' : 'balances'}`;
  }
  if (!('variance' in columns)) return `${counted(carried, 'figure', 'figures')} ${becomes} last period’s`;
  return `${counted(carried, 'variance', 'variances')} ${becomes} the prior period’s`;
}

/** `8 variances become the prior period’s; movements start at nil; ‘P9’ → ‘P10’`; '' where nothing happens to it. */
export function describeRoll(roll: TableRoll, step: RollStep): string {
  const { carried, links, nil, movements, cleared, fixed } = roll.counts;
  const advances = roll.texts.flatMap((text) => text.advances);
  const periods = roll.periods.map(({ label, before, after }) => `‘${label}’ ${before} → ${after}`);
  const yearRoll = isYearRoll(step);
  const startsAtNil = !yearRoll && carried > 0 && nil + movements > 0;
  return [
    carriedText(roll, yearRoll),
    startsAtNil && 'movements start at nil',
    links > 0 && `${counted(links, 'link or formula is', 'links or formulas are')} replaced by figures`,
    cleared > 0 && `${counted(cleared, 'figure is', 'figures are')} cleared`,
    fixed > 0 && `${counted(fixed, 'link becomes a figure', 'links become figures')}`,
    periods.length > 0 && periods.join(', '),
    advances.length > 0 && advancesText(advances),
  ]
    .filter(Boolean)
    .join('; ');
}
