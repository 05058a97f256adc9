/** The words around an amount that say what it is of. RULES.md section 16. */
import type { SavingState, StatedDirection, StatementKind } from './types';

/** What the words around an amount say. */
export interface Claim {
  kind: StatementKind;
  direction: StatedDirection | null;
  pressure: boolean;
  /** Characters of the words before the amount that belong to it. */
  lead: number;
  /** Characters after it. */
  tail: number;
  /** `staffing` of `the underspend on staffing is £0.224m`. */
  subject: string | null;
}

const spend = String.raw`(?<word>over|under)[\s-]?(?:spen[dt]|spending)|pressure|deficit`;
const describing = String.raw`(?:(?:an?|the|net|forecast|projected|predicted|anticipated|total|overall|gross)\s+){0,4}`;
const linking = String.raw`(?::\s*)?(?:(?:position|variance|of|by|at|to|is|are|was|were|remains|totalling|now|currently|forecast|some|about|approximately|approx\.?|around|circa|c\.?|roughly|nearly|almost|just|over|under|up)\s*){0,5}`;
const change = String.raw`increased|grown|risen|worsened|deteriorated|decreased|reduced|fallen|improved|lessened|increasing|decreasing|reducing|improving|worsening`;

/** `in Legal`, before the verb. */
const ofWhat = String.raw`(?:on|in|for|within|against|across)\s+(?:the\s+)?(?<subject>[^,;:()]{2,60}?)`;

const spendBefore = new RegExp(
  String.raw`\b${describing}(?:${spend})\b\s*${linking}(?:${ofWhat}\s+(?:is|are|of|was|were)\s+)?\(?[+\-−–]?$`,
  'i',
);
const spendAfter = new RegExp(
  String.raw`^\)?\s*(?:(?:net|forecast|projected|predicted)\s+){0,2}(?:${spend})\b`,
  'i',
);
const spendChanged = new RegExp(
  String.raw`\b${describing}(?:(?<word>over|under)[\s-]?spend|pressure|position|variance|outturn|forecast)\s+(?:position\s+)?(?:${ofWhat}\s+)?(?:has|have|had|is|was)?\s*(?:further\s+|been\s+|also\s+|now\s+)?(?<change>${change})\s+by\s+${linking}$`,
  'i',
);
const changeTo = /^\s*to\s+(?:an?\s+)?$/i;
const further = /\b(?:further|additional|extra|providing|potential|risk\s+of|one-off)\s+(?:\w+\s+)?$/i;

const movementBefore = new RegExp(
  String.raw`\b(?:(?:an?|the|with)\s+){0,2}(?:(?<way>adverse|favourable|favorable|positive|negative|upward|downward)\s+)?(?:in[\s-]month\s+)?(?:movement|change|swing)\b\s*(?:in month\s+)?${linking}\(?[+\-−–]?$`,
  'i',
);
/** `£14k better than last month`. */
const comparedAfter =
  /^\)?\s*(?<way>better|worse)\s+than\s+(?:last|the\s+(?:last|previous)|previous|period|month|p\d|m\d)/i;
const amountWay = /^\)?\s*(?<way>adverse|favou?rable)\b/i;
const fromBefore =
  /^\)?\s*(?:from|on|since|compared\s+(?:to|with))\s+(?:the\s+)?(?:\w+\s+){0,4}(?:last|previous|prior|period|month|reported|p\d)/i;
const moreOrLess = /\b(?:an?\s+)?(?:increase|decrease|reduction|rise|fall)\s+of\s+\(?$/i;
const movementAfter =
  /^\)?\s*(?<way>adverse|favourable|favorable|positive|negative)\s+(?:movement|change|swing)\b/i;
const shift = /\b(?:an?\s+)?(?<way>improvement|deterioration|worsening)\s+of\s+\(?$/i;

const varianceBefore = new RegExp(
  String.raw`\b${describing}variance\b\s*${linking}(?:${ofWhat}\s+(?:is|are|of|was|were)\s+)?\(?[+\-−–]?$`,
  'i',
);
const budgetBefore =
  /\b(?:against|on|from|of)\s+(?:the|an?|its|their)\s+(?:(?:approved|annual|current|revised|latest|net|gross|total|full\s+year|original|working)\s+){0,3}budget\s+(?:of|is)\s*\(?[-−–]?$|\b(?:approved|annual|revised|total|net|latest)\s+budget\s+(?:of|is|was)\s*\(?[-−–]?$/i;
const forecastBefore =
  /\b(?:forecast|projected|expected|estimated)\s+(?:gross\s+|net\s+)?(?:outturn|spend|expenditure)\s+(?:of|is|at|to\s+be)\s*\(?[-−–]?$|\boutturn\s+of\s*\(?[-−–]?$/i;
const fundingAfter =
  /^\)?\s*(?:of\s+)?(?:(?!saving|under|over|(?:and|which|is|was|from|due|to|for)\b)[\w-]+\s+){0,4}(?:funding|grant)\b(?!\s+bid)/i;
const ofFundingAfter = /^\)?\s*of\s+(?:(?!under|over|saving)[\w-]+\s+){0,4}(?:funding|grant)\b(?!\s+bid)/i;
const fundingBefore = /\b(?:funding|grant)\s+(?:of|is|totalling)\s*\(?[-−–]?$/i;
const shareAfter =
  /^\)?\s*(?:of|on|against)\s+(?:the|its|their|an?)?\s*(?:(?:approved|annual|current|revised|total|net|gross)\s+){0,3}budget\b/i;

const over: Record<string, StatedDirection> = { over: 'over', under: 'under' };
const better = /^(?:better|favou?rable|positive|downward|improve|decreas|reduc|fall|fell|lessen)/i;

function way(word: string | undefined): StatedDirection | null {
  if (word === undefined) return null;
  return better.test(word) ? 'favourable' : 'adverse';
}

function claim(kind: StatementKind, lead: number, tail: number, rest: Partial<Claim> = {}): Claim {
  return { kind, lead, tail, direction: null, pressure: false, subject: null, ...rest };
}

/** Over or under as the words have it: a pressure and a deficit are over. */
function spendDirection(groups: Record<string, string | undefined>): StatedDirection {
  return over[groups.word?.toLowerCase() ?? 'over'];
}

/**
 * An underspend that has increased moved down, an overspend that has increased moved up; things improve or worsen
 * whatever they are. RULES.md section 1.
 */
function changeDirection(noun: string | undefined, verb: string): StatedDirection {
  if (/^improv/i.test(verb)) return 'favourable';
  if (/^(?:worsen|deteriorat)/i.test(verb)) return 'adverse';
  const grew = !better.test(verb);
  return grew === (noun?.toLowerCase() !== 'under') ? 'adverse' : 'favourable';
}

function positionClaim(before: string, after: string): Claim | null {
  const said = spendBefore.exec(before);
  if (said && !further.test(before.slice(0, said.index))) {
    const groups = said.groups ?? {};
    const pressure = groups.word === undefined;
    const subject = groups.subject ?? null;
    return claim('position', said[0].length, 0, { direction: spendDirection(groups), pressure, subject });
  }
  const follows = spendAfter.exec(after);
  if (follows) {
    const lead = changeTo.exec(before)?.[0].length ?? 0;
    const direction = spendDirection(follows.groups ?? {});
    const pressure = follows.groups?.word === undefined;
    return claim('position', lead, follows[0].length, { direction, pressure });
  }
  const variance = varianceBefore.exec(before);
  return variance
    ? claim('position', variance[0].length, 0, { subject: variance.groups?.subject ?? null })
    : null;
}

function movementClaim(before: string, after: string): Claim | null {
  const changed = spendChanged.exec(before);
  if (changed) {
    const direction = changeDirection(changed.groups?.word, changed.groups?.change ?? '');
    return claim('movement', changed[0].length, 0, { direction, subject: changed.groups?.subject ?? null });
  }
  const moved = movementBefore.exec(before) ?? shift.exec(before);
  if (moved) {
    const word = moved.groups?.way ?? amountWay.exec(after)?.groups?.way;
    return claim('movement', moved[0].length, 0, { direction: way(word) });
  }
  // An increase of what cannot be told from these words, so it has no direction.
  const unclear = fromBefore.test(after) ? moreOrLess.exec(before) : null;
  if (unclear) return claim('movement', unclear[0].length, 0);
  const follows = movementAfter.exec(after) ?? comparedAfter.exec(after);
  return follows ? claim('movement', 0, follows[0].length, { direction: way(follows.groups?.way) }) : null;
}

/**
 * What an amount of money is of, by the words directly before and after it; `amount` where they do not say.
 * @param before up to the amount, sign and brackets included.
 */
export function moneyClaim(before: string, after: string): Claim {
  const moved = movementClaim(before, after);
  if (moved) return moved;
  const ofFunding = ofFundingAfter.exec(after);
  if (ofFunding) return claim('funding', 0, ofFunding[0].length);
  const position = positionClaim(before, after);
  if (position) return position;
  const budget = budgetBefore.exec(before);
  if (budget) return claim('budget', budget[0].length, 0);
  const forecast = forecastBefore.exec(before);
  if (forecast) return claim('forecast', forecast[0].length, 0);
  const funded = fundingBefore.exec(before);
  if (funded) return claim('funding', funded[0].length, 0);
  const funding = fundingAfter.exec(after);
  if (funding) return claim('funding', 0, funding[0].length);
  return claim('amount', 0, 0);
}

/** What a percentage is of: a share of the budget, or not known. */
export function percentClaim(after: string): Claim | null {
  const share = shareAfter.exec(after);
  return share ? claim('share', 0, share[0].length) : null;
}

/** The state of a saving the words around an amount name, or null where they speak of no state. */
export function savingState(clause: string): SavingState | null {
  if (/\bnot\s+(?:deliverable|achievable|be\s+(?:delivered|achieved))\b|\bundeliverable\b/i.test(clause)) {
    return 'notDeliverable';
  }
  if (/\bat\s+risk\b/i.test(clause)) return 'atRisk';
  if (/\bto\s+(?:be\s+)?(?:deliver|achiev|ma[kd]e)/i.test(clause)) return 'target';
  if (/\b(?:delivered|achieved|realised)\b/i.test(clause)) return 'delivered';
  return /\btarget\b/i.test(clause) ? 'target' : null;
}
