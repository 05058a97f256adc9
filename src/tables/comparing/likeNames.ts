import { nameKey } from '../checking/rowLabels';

function pairsOfLetters(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How alike two names are, from 0 to 1: the share of neighbouring letters that both have. */
export function likeNames(a: string, b: string): number {
  const [first, second] = [pairsOfLetters(nameKey(a)), pairsOfLetters(nameKey(b))];
  let common = 0;
  for (const [pair, count] of first) common += Math.min(count, second.get(pair) ?? 0);
  const all = [...first.values(), ...second.values()].reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : (2 * common) / all;
}
