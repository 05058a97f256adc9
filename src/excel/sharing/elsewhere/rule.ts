/** What a conditional format or a data validation says, as Excel answers it. Some of its texts are formulas. */
export type Rule = string | number | boolean | null | undefined | readonly Rule[] | RuleParts;

interface RuleParts {
  readonly [part: string]: Rule;
}

/** The same rule with its texts changed. */
export function mapTexts(rule: Rule, change: (text: string, index: number) => string): Rule {
  let index = -1;
  const mapped = (part: Rule): Rule => {
    if (typeof part === 'string') return change(part, (index += 1));
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(mapped);
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, mapped(each)]));
  };
  return mapped(rule);
}

/** The same rule with its formulas changed. */
export function mapFormulas(rule: Rule, change: (formula: string) => string): Rule {
  return mapTexts(rule, (text) => (text.startsWith('=') ? change(text) : text));
}

/** All texts of a rule, formulas and others, in the order of its parts. */
export function textsIn(rule: Rule): string[] {
  const texts: string[] = [];
  mapTexts(rule, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The formulas of a rule, in the order of its parts. */
export function formulasIn(rule: Rule): string[] {
  return textsIn(rule).filter((text) => text.startsWith('='));
}
