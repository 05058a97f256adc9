/**
 * The colours of a saving or an indicator, worst first. For savings: red is not deliverable, amber at risk, green
 * delivered, blue mitigated or verified. RULES.md section 5.
 */
export type Rag = 'Red' | 'Amber' | 'Green' | 'Blue';

/** What a status cell can say: a colour, or nothing at all (not started). */
export type RagStatus = Rag | 'Blank';

const colours: Record<string, Rag> = { r: 'Red', a: 'Amber', g: 'Green', b: 'Blue' };

/**
 * Reads a status as a word or its first letter, in any case: `RED`, `r`. `b` is Blue, which has the letter in
 * published tables; an empty text and the word `blank` are Blank.
 * @returns undefined for any other text.
 */
export function readRagStatus(text: string): RagStatus | undefined {
  const word = text.trim().toLowerCase();
  if (word === '' || word === 'blank') return 'Blank';
  const colour = colours[word.charAt(0)];
  const isNamed = word.length === 1 || word === colour?.toLowerCase();
  return isNamed ? colour : undefined;
}
