import { figure } from './counts';

/** The texts of what several views have in common. */
export const sharedWords = {
  show: (address: string) => `Show ${address}`,
  cancel: 'Cancel',
  stopping: 'Stopping…',
  undo: 'Undo',
  undoAnyway: 'Undo all the same',

  showAll: (count: number) => `Show all ${figure(count)}`,
  showMore: (count: number) => `Show ${figure(count)} more`,
  andMore: (count: number) => `… and ${figure(count)} more`,

  sheet: {
    writing: 'Writing the sheet…',
    undoing: 'Taking the sheet out again…',
    goTo: 'Go to sheet',
    keep: 'Keep the sheet',
    undone: 'The sheet has been taken out again. The workbook is as it was.',
  },
};
