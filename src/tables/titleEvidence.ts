import { headingWords } from './headingWords';
import type { TableSpecification } from './specification';

function wordsOf({ name, searchWords }: TableSpecification): Set<string> {
  return new Set(headingWords([name, ...searchWords].join(' ')));
}

/**
 * How far a title says each of the tables, by id, from 0 to 1: a word that only one table is called or looked for by says
 * it all, one that several share the less, the more they are.
 */
export function titleEvidence(
  tables: readonly TableSpecification[],
): (title: string | null) => Map<string, number> {
  const vocabularies = tables.map((table) => ({ id: table.id, words: wordsOf(table) }));
  return (title) => {
    const said = [...new Set(headingWords(title ?? ''))];
    const shares = new Map(
      said.map((word) => [word, vocabularies.filter(({ words }) => words.has(word)).length]),
    );
    return new Map(
      vocabularies.map(({ id, words }) => {
        const worth = said
          .filter((word) => words.has(word))
          .reduce((sum, word) => sum + 1 / (shares.get(word) ?? 1), 0);
        return [id, Math.min(1, worth)];
      }),
    );
  };
}
