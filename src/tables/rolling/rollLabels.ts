import type { LabelRoll, LabelSource } from './labelRoll';
import { advanceText, type AdvancedText } from './periodText';
import type { RollStep } from './rollStep';

/** What is said of another report stays true. */
const cited = /\bsource\b/i;

/** Excel's codes in headers and footers: bold, a font, a size, a colour, the number of the page. */
const code = /(&(?:"[^"]*"|\d+|K[\dA-F]{6}|.))/i;

/**
 * The titles of charts, headers and footers that name the period.
 * @param leftTexts texts of cells that name it and are not advanced: a title that says the same may be linked to one.
 */
export function rollLabels(
  { labels, isEarlier, choices }: LabelSource,
  step: RollStep,
  leftTexts: ReadonlySet<string>,
): LabelRoll[] {
  return labels.flatMap(({ of, sheetName, part, text: before }): LabelRoll[] => {
    if (of === 'sheet') return [];
    const { text: after, advances } = of === 'header' ? advancedHeader(before, step) : titled(before, step);
    if (after === before) return [];
    const id = `${of}:${sheetName}!${part}`;
    const usual = !isEarlier(sheetName) && !cited.test(before) && !leftTexts.has(before);
    const chosen = choices[id] ?? usual;
    return [{ id, of, sheetName, part, before, after, advances, usual, chosen, note: '', possible: true }];
  });
}

function titled(text: string, step: RollStep): AdvancedText {
  return advanceText(text, step, 'title');
}

/** The words between the codes, which stand right beside them. */
function advancedHeader(header: string, step: RollStep): AdvancedText {
  const pieces = header
    .split(code)
    .map((piece) => (piece.startsWith('&') ? { text: piece, advances: [] } : titled(piece, step)));
  return {
    text: pieces.map(({ text }) => text).join(''),
    advances: pieces.flatMap(({ advances }) => advances),
  };
}
