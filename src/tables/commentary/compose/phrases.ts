/**
 * The wording of commentary, which an organisation can change. Words in braces are filled in. Phrases that the check
 * does not know, such as `an over-recovery of {amount}`, are composed all the same and then listed as not checked.
 */
export interface Phrases {
  /** {service}, {is}, {position}; {is} is `is` or `are`. */
  opening: string;
  /** {amount} */
  overspend: string;
  /** {amount} */
  underspend: string;
  balanced: string;
  /** Straight after the opening. {movement}, {prior}; {prior} is such as `period 9`. */
  movement: string;
  /** {amount} */
  adverse: string;
  /** {amount} */
  favourable: string;
  noMovement: string;
  /** {share}, {budget}. Left out where nothing is over or under. */
  share: string;
  /** {funding}. Left out where there is none. */
  funding: string;
  /** {parts}: a list of `part`. */
  parts: string;
  /** {label}, {amount}; the amount with a minus where it takes off. */
  part: string;
}

/** The usual wording. RULES.md section 16. */
export const defaultPhrases: Phrases = {
  opening: '{service} {is} reporting {position}',
  overspend: 'an overspend of {amount}',
  underspend: 'an underspend of {amount}',
  balanced: 'a balanced position',
  movement: ', {movement} from {prior}',
  adverse: 'an adverse movement of {amount}',
  favourable: 'a favourable movement of {amount}',
  noMovement: 'with no movement',
  share: 'This is {share} of the budget of {budget}.',
  funding: 'This is after {funding} of funding.',
  parts: 'The main components are {parts}.',
  part: '{label} ({amount})',
};

const placeholders: Record<keyof Phrases, readonly string[]> = {
  opening: ['service', 'is', 'position'],
  overspend: ['amount'],
  underspend: ['amount'],
  balanced: [],
  movement: ['movement', 'prior'],
  adverse: ['amount'],
  favourable: ['amount'],
  noMovement: [],
  share: ['share', 'budget'],
  funding: ['funding'],
  parts: ['parts'],
  part: ['label', 'amount'],
};

/** May be left out of a phrase. */
const optional = new Set(['is', 'prior', 'budget']);

/** What is wrong with phrases, in sentences; empty where nothing is. */
export function phraseProblems(phrases: Phrases): string[] {
  return (Object.keys(placeholders) as (keyof Phrases)[]).flatMap((key) => {
    const allowed = placeholders[key];
    const used = [...phrases[key].matchAll(/\{(\w*)\}/g)].map((match) => match[1]);
    const unknown = used.filter((name) => !allowed.includes(name));
    const missing = allowed.filter((name) => !optional.has(name) && !used.includes(name));
    return [
      ...unknown.map((name) => `“${phrases[key]}” has {${name}}, which means nothing there.${may(allowed)}`),
      ...missing.map((name) => `“${phrases[key]}” has no {${name}}. Put it where it is to stand.`),
    ];
  });
}

function may(allowed: readonly string[]): string {
  return allowed.length === 0 ? '' : ` Use ${allowed.map((name) => `{${name}}`).join(', ')}.`;
}
