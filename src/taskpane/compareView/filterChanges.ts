import type { Change, ChangeKind } from '../../tables/comparing/change';

/** '' for all. */
export type KindChoice = ChangeKind | '';

/** Those of a kind that have all the words, in any order, in their sentence. */
export function filterChanges(changes: readonly Change[], kind: KindChoice, query: string): Change[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return changes.filter((change) => {
    if (kind !== '' && change.kind !== kind) return false;
    const text = change.sentence.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** How many changes there are of each kind. */
export function kindCounts(changes: readonly Change[]): Map<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
