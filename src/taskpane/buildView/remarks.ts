import { explainingCell } from '../../tables/explainingCell';
import type { Reading } from '../../tables/reading';

/** One line of what there is to look at in the user's figures. */
export interface Remark {
  /** `problem`: building waits for it. `disagreement`: a figure of theirs is not ours. `notice`: good to know. */
  kind: 'problem' | 'disagreement' | 'notice';
  message: string;
  /** The cells it is about, on the sheet of the selection. */
  address?: string;
}

/**
 * Everything there is to look at, what holds the building up first. While something does, the user's own figures are
 * not compared with ours: a figure that could not be read would make its whole row differ. Where one figure explains all
 * that differs, it is told alone.
 */
export function remarksOf(reading: Reading): Remark[] {
  const explained = explainingCell(reading);
  const differing = explained ? [explained] : reading.disagreements;
  const disagreements = reading.problems.length > 0 ? [] : differing;
  return [
    ...reading.problems.map(({ message, address }): Remark => ({ kind: 'problem', message, address })),
    ...disagreements.map(({ message, address }): Remark => ({
      kind: 'disagreement',
      message,
      address,
    })),
    ...reading.notices.map(({ message, address }): Remark => ({ kind: 'notice', message, address })),
  ];
}
