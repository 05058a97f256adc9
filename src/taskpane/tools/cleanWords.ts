import type { LeftBecause } from '../../tables/cleaning/pastedText';
import { counted, figure } from '../shared/counts';

/** The texts of Clean pasted figures. */
export const cleanWords = {
  heading: 'Clean pasted figures',
  description:
    'Makes numbers of figures that were pasted as text. Formulas, words and references stay as they are.',
  waiting: 'Looking at the selection…',
  source: (address: string, figures: string) => `${address} · ${figures}`,
  found: (count: number) => (count === 0 ? 'no text that is a figure' : counted(count, 'figure', 'figures')),
  unit: 'Figures in k and m come out in',
  becomes: 'What becomes what',
  becomesSummary: (text: string, shown: string) => `${text} → ${shown}`,
  cell: 'Cell',
  text: 'Text',
  figure: 'Figure',
  more: (count: number) => `… ${figure(count)} more`,
  left: 'Left as they are',
  leftSummary: (count: number) => counted(count, 'cell', 'cells'),
  leftText: (text: string, because: LeftBecause) => `“${text}”: ${REASONS[because]}.`,
  clean: (count: number) => `Clean ${counted(count, 'figure', 'figures')}`,
  cleanNone: 'Clean figures',
  working: 'Cleaning…',
  undoing: 'Putting the text back…',
  nothing: 'There is no text that is a figure among the selected cells.',
  cleaned: (count: number, sheetName: string, left: number) =>
    `${counted(count, 'figure is a number', 'figures are numbers')} now on sheet “${sheetName}”.${
      left > 0
        ? ` ${counted(left, 'cell was', 'cells were')} left as ${left === 1 ? 'it is' : 'they are'}.`
        : ''
    }`,
  undone: 'The text is back. The cells are as they were.',
};

const REASONS: Record<LeftBecause, string> = {
  year: 'a year',
  date: 'a date',
  reference: 'a reference, or a code',
  notAvailable: 'not available',
  words: 'words',
  unclear: 'not clear which figure is meant',
};
