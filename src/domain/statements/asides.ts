/** Words that make an amount something other than the headline of its sentence. */
import type { StatementKind } from './types';

const componentBefore =
  /\b(?:due\s+to|because|owing\s+to|result(?:s|ing)?\s+(?:of|from|in)|made\s+up\s+of|compris\w+|consist\w*|includ\w+|of\s+which|offset|mitigat\w+|partly|partially|relat(?:es|ing)\s+to|driven\s+by|reflect\w*)\b/i;
const possible =
  /\b(?:would|could|may|might|if|without|exclud\w+|potential\w*|risk\w*|worst|best|until|unless|planned|target\w*)\b/i;
const onPart =
  /^\)?\s+(?:on|in|within|relating\s+to|across)\s(?!\s*(?:the\s+)?(?:period|month|year|last|previous|current|final|p\d|m\d|20\d\d))/i;
const earlierBefore = /\b(?:compared\s+(?:to|with)|from|than|previously(?:\s+reported)?)\s+(?:an?|the)?\s*$/i;
/** `overspent by £0.4m in 2020/21` tells of that year; `is forecasting … in 2021/22` is about this one. */
const ofAYear = /^[^.;,]{0,12}\bin\s+(?:20\d{2}|\d{2}\s*[/–-]\s*\d{2})\b/i;
const toldBefore = /\b(?:is|are|reporting|forecasting|forecast)\b/i;
const earlierAfter =
  /^\)?\s*(?:(?:as\s+)?(?:reported|forecast)\s+)?(?:last\s+(?:month|period|quarter|year)|previously|in\s+the\s+(?:previous|prior)|(?:at|in|for)\s+(?:period|month|p|m)\s*\d)/i;

/** What is known of an amount's place in its sentence. */
export interface Place {
  kind: StatementKind;
  /** From the verb, or the amount before, to the words of the claim. */
  before: string;
  after: string;
  /** A position before this one in the sentence has the same subject. */
  second: boolean;
  /** A movement that says what it is from. */
  movedFrom: boolean;
}

/** Whether the amount is a component, a possibility or otherwise not the headline. */
export function isAside({ kind, before, after, second, movedFrom }: Place): boolean {
  if (kind === 'movement' && movedFrom) return false;
  if (componentBefore.test(before) || possible.test(before)) return true;
  return kind === 'position' && (second || onPart.test(after));
}

/** Whether the words around a position say that it is that of an earlier period. */
export function isEarlier(before: string, after: string): boolean {
  return (
    earlierBefore.test(before) ||
    earlierAfter.test(after) ||
    (ofAYear.test(after) && !toldBefore.test(before))
  );
}
