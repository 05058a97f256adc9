import { nativeClause, nativeFactor, nativeLimited } from './priceClause';

/** The ordinary Excel formula that writes the same sentence as PRICEREVIEWNOTE. */
export function priceReviewNoteNative(args: readonly string[]): string {
  const clause = nativeClause(args);
  const { cpi, cap, floor, efficiency, review, agreed } = clause;
  const start = `"CPI "&${percent(cpi)}`;
  const net = percent(`(${nativeFactor(clause)}-1)`);
  const ending = `" after "&${percent(efficiency)}&" efficiency, net "&${net}&"."`;
  const reason =
    `IF(${cpi}<${floor}," is below the "&${percent(floor)}&" floor",` +
    `IF(${cpi}>${cap}," is above the "&${percent(cap)}&" cap",""))`;
  const byClause = `${start}&${reason}&": "&${percent(nativeLimited(clause))}&" increase"&${ending}`;
  const undecided = `${start}&" is above "&${percent(review)}&": the increase is for the authority to review."`;
  const decided = `${start}&": "&${percent(agreed)}&" increase agreed by the authority"&${ending}`;
  const reviewed = agreed === '' ? undecided : `IF(${agreed}="",${undecided},${decided})`;
  return `IF(${cpi}>${review},${reviewed},${byClause})`;
}

function percent(fraction: string): string {
  return `ROUND(${fraction}*100,10)&"%"`;
}
