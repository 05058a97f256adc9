import type { FunctionGuide } from './functionGuide';

/**
 * The functions in which every word of `query` occurs, in any case, in the name, the category, the description or an
 * argument; those with the words in their name come first. All of them when nothing is asked for.
 */
export function searchFunctions(guides: readonly FunctionGuide[], query: string): FunctionGuide[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...guides];
  const found = guides.filter((guide) => containsAll(everythingIn(guide), words));
  const named = found.filter((guide) => containsAll(guide.name.toLowerCase(), words));
  return [...named, ...found.filter((guide) => !named.includes(guide))];
}

function containsAll(text: string, words: string[]): boolean {
  return words.every((word) => text.includes(word));
}

function everythingIn(guide: FunctionGuide): string {
  const args = guide.arguments.flatMap(({ name, description, options }) => [name, description, ...options]);
  return [guide.name, guide.category, guide.description, ...args].join(' ').toLowerCase();
}
