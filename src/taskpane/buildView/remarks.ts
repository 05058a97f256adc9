import type { Reading } from '../../tables/reading';

/** One line of what there is to look at in the user's figures. */
export interface Remark {
  /** `problem`: building waits for it. `disagreement`: a figure of theirs is not ours. `notice`: good to know. */
  kind: 'problem' | 'disagreement' | 'notice';
  message: string;
  /** The cells it is about, on the sheet of the selection. */
  address?: string;
}

/** Everything there is to look at, what holds the building up first. */
export function remarksOf(reading: Reading): Remark[] {
  return [
    ...reading.problems.map(({ message, address }): Remark => ({ kind: 'problem', message, address })),
    ...reading.disagreements.map(({ message, address }): Remark => ({
      kind: 'disagreement',
      message,
      address,
    })),
    ...reading.notices.map(({ message, address }): Remark => ({ kind: 'notice', message, address })),
  ];
}
