/** The colours of savings and programmes as words, with what each means in both. RULES.md section 5. */
import type { LineSpecification, Tone } from '../specification';

/** The word is the message; the colour goes with it. */
export const ragTones: Record<string, Tone> = { Red: 'red', Amber: 'amber', Green: 'green', Blue: 'blue' };

/** A line for each colour with the number of rows that say it, by the word or its first letter. */
export function ragCounts(column: string, words: readonly string[]): LineSpecification[] {
  const isWord = (figure: unknown, word: string): boolean => {
    const text = String(figure).toLowerCase();
    return text === word.toLowerCase() || text === word[0].toLowerCase();
  };
  const counts = words.map((word): LineSpecification => ({
    key: word.toLowerCase(),
    label: word,
    format: 'number',
    native: () => `COUNTIF({column.${column}},"${word}")+COUNTIF({column.${column}},"${word[0]}")`,
    compute: (figures) => figures.column(column).filter((figure) => isWord(figure, word)).length,
  }));
  const keys = counts.map(({ key }) => key);
  return [
    ...counts,
    {
      key: 'counted',
      label: 'Total',
      format: 'number',
      native: () => keys.map((key) => `{line.${key}}`).join('+'),
      compute: (figures) => keys.reduce((total, key) => total + Number(figures.line(key)), 0),
      total: true,
    },
  ];
}
