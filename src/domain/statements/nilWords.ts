/** Statements without an amount: `a nil pressure`, `a balanced position`, `with no movement`. */

/** `This report on budget monitoring` tells no position. */
const nilPosition =
  /\b(?:an?\s+)?(?:(?:nil|no|zero)\s+(?:net\s+)?(?:pressure|variance|(?:over|under)[\s-]*spend)|balanced(?:\s+(?:position|budget|outturn|year[\s-]+end\s+position))?|break(?:ing)?[\s-]*even|(?<!\b(?:report|project)s?\s+)on\s+budget|in\s+line\s+with\s+(?:the\s+)?budget)\b/gi;
const reportedBefore =
  /\b(?:report\w*|forecast\w*|project\w*|expected|anticipated|remains?|is|are|was|were)\s+(?:(?:to|be|at|now|currently|an?)\s+){0,3}$/i;
const noMovement =
  /\b(?:with\s+)?(?:no\s+(?:change|movement)(?=\s*(?:$|[,.;)]|(?:from|since|on|in\s+(?:the\s+)?month|compared)\b))|unchanged\s+(?:from|since|on)\b)/gi;
const longestVerb = 50;

/** Words found, and where. */
export interface FoundWords {
  text: string;
  start: number;
  end: number;
}

/** Where a sentence says that there is no variance. */
export function nilPositions(sentence: string): FoundWords[] {
  return found(sentence, nilPosition).filter(({ start }) =>
    reportedBefore.test(sentence.slice(Math.max(0, start - longestVerb), start)),
  );
}

/** Where a sentence says that nothing moved. */
export function noMovements(sentence: string): FoundWords[] {
  return found(sentence, noMovement);
}

function found(sentence: string, pattern: RegExp): FoundWords[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
