import type { TableSpecification } from '../../../tables/specification';

function everythingIn({ name, description, searchWords, columns }: TableSpecification): string {
  const headings = columns.flatMap(({ heading, synonyms }) =>
    typeof heading === 'string' ? [heading, synonyms[0] ?? ''] : [],
  );
  return [name, description, ...searchWords, ...headings].join(' ').toLowerCase();
}

/** The tables in which every word of `query` occurs, in any case; those with the words in their name come first. */
export function searchTables(tables: readonly TableSpecification[], query: string): TableSpecification[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...tables];
  const has = (text: string): boolean => words.every((word) => text.includes(word));
  const found = tables.filter((table) => has(everythingIn(table)));
  const named = found.filter(({ name }) => has(name.toLowerCase()));
  return [...named, ...found.filter((table) => !named.includes(table))];
}
