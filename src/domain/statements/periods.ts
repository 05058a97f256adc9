import type { StatedPeriod } from './types';

const months = 'apr|may|jun|jul|aug|sep|oct|nov|dec|jan|feb|mar';
const monthWord =
  'april|may|june|july|august|september|october|november|december|january|february|march|apr|jun|jul|aug|sept?|oct|nov|dec|jan|feb|mar';
const numbered = String.raw`(?:(?:period|month)\s*|[pm])(?<number>\d{1,2})\b`;
const reported = String.raw`(?:the\s+)?(?:(?:position|forecast|outturn|variance|figure)\s+)?(?:(?:as\s+)?(?:previously\s+)?reported\s+)?(?:(?:at|in|for)\s+)?`;

const movedFrom = new RegExp(
  String.raw`^[^.;£]{0,25}?\b(?:from|on|since|than|compared\s+(?:to|with))\s+${reported}(?:${numbered}|(?<month>${monthWord})\b)`,
  'i',
);
const openingAt = new RegExp(
  String.raw`^[\s\-–•]*(?:(?:\d{1,3}\.)*\d{1,3}\s+)?(?:as\s+)?(?:at|in|for)\s+(?:the\s+end\s+of\s+)?${numbered}`,
  'i',
);
const lastPeriod = 12;

/** What the movement before this text is from: ` from period 9`, ` on P9`, ` since December`; null where it names none. */
export function periodMovedFrom(after: string, start: number): StatedPeriod | null {
  const match = movedFrom.exec(after);
  const period = match ? periodOf(match.groups ?? {}) : null;
  return match && period !== null ? stated(match[0], start, period) : null;
}

/** The period a sentence opens with: `At period 10 the service is …`. */
export function periodAtOpening(sentence: string, start: number): StatedPeriod | null {
  const match = openingAt.exec(sentence);
  const period = match ? periodOf(match.groups ?? {}) : null;
  return match && period !== null ? stated(match[0], start, period) : null;
}

function stated(text: string, start: number, period: number): StatedPeriod {
  const quote = text.replace(/^[\s\-–•,)]*(?:(?:\d{1,3}\.)*\d{1,3}\s+)?/, '');
  return { quote, start: start + text.length - quote.length, period };
}

function periodOf(groups: Record<string, string | undefined>): number | null {
  if (groups.number !== undefined) {
    const period = Number(groups.number);
    return period >= 1 && period <= lastPeriod ? period : null;
  }
  const month = groups.month?.slice(0, 3).toLowerCase();
  return month === undefined ? null : months.split('|').indexOf(month) + 1;
}
