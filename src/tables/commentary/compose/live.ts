/** Text together with the formula that gives it: both are made from the same pieces, so that they cannot differ. */
export interface Live {
  /** What the formula gives for the figures as they are now. */
  text: string;
  /** An expression without `=`. */
  formula: string;
  /** The pieces it is joined from. */
  pieces: readonly Piece[];
}

/** Words, whose formula is made once it is known what they are joined with, or an expression. */
type Piece = { text: string; formula: string | null };

/** What a formula asks, and whether it is so now. */
export interface LiveCondition {
  holds: boolean;
  formula: string;
}

/** Excel takes no text longer than this within a formula. */
const longestLiteral = 255;

/** Words that never change. */
export function words(text: string): Live {
  return live([{ text, formula: null }]);
}

/** What an expression gives. */
export function expression(text: string, formula: string): Live {
  return live([{ text, formula }]);
}

/** One after the other. */
export function joined(...parts: Live[]): Live {
  return live(parts.flatMap(({ pieces }) => pieces));
}

/** One or the other. */
export function either(condition: LiveCondition, yes: Live, no: Live): Live {
  const { text } = condition.holds ? yes : no;
  return expression(text, `IF(${condition.formula},${yes.formula},${no.formula})`);
}

const placeholder = /\{(\w+)\}/;

/**
 * A phrase with its placeholders filled in: `an overspend of {amount}`.
 * @throws Error for a placeholder there is nothing for; phraseProblems tells of them beforehand.
 */
export function filled(phrase: string, values: Record<string, Live>): Live {
  const parts = phrase.split(placeholder).map((part, i) => {
    if (i % 2 === 0) return words(part);
    if (!Object.hasOwn(values, part)) {
      throw new Error(
        `The phrase “${phrase}” has nothing to put for {${part}}. Take it out, or use another.`,
      );
    }
    return values[part];
  });
  return joined(...parts);
}

function live(pieces: readonly Piece[]): Live {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged[merged.length - 1];
    if (piece.formula !== null) merged.push(piece);
    else if (last?.formula === null)
      merged[merged.length - 1] = { text: last.text + piece.text, formula: null };
    else if (piece.text !== '') merged.push(piece);
  }
  return {
    text: merged.map(({ text }) => text).join(''),
    formula: merged.map(({ text, formula }) => formula ?? literal(text)).join('&') || '""',
    pieces: merged,
  };
}

function literal(text: string): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += longestLiteral) {
    lines.push(`"${text.slice(at, at + longestLiteral).replace(/"/g, '""')}"`);
  }
  return lines.join('&');
}
