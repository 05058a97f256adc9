import type { RoundingPlace } from '../../excel/rounding/outcomes';
import { counted, figure } from '../shared/counts';

/** The texts of Round so that it casts. What is wrong with the cells comes with its message. */
export const roundWords = {
  heading: 'Round so that it casts',
  description:
    'Rounds a table so that its rows and columns still add up, with the least change there is. As ROUNDTABLE does.',
  waiting: 'Looking at the selection…',
  source: (address: string, figures: string) => `${address} · ${figures}`,
  figures: (count: number) => counted(count, 'figure', 'figures'),
  unit: 'Round to',
  moves: 'What moves',
  movesSummary: (moves: number, beyond: number) =>
    moves === 0
      ? 'nothing'
      : `${figure(moves)}, ${beyond === 0 ? 'all as usual' : `${figure(beyond)} not as usual`}`,
  nothingMoves: 'Every figure is rounded to this already.',
  columns: 'Columns',
  columnsSummary: (rounded: number, all: number) => `${rounded} of ${all} rounded`,
  allColumns: 'Round all columns again',
  sums: 'What adds up',
  sumsSummary: (rows: number, columns: number) =>
    [
      rows > 0 && counted(rows, 'total row', 'total rows'),
      columns > 0 && counted(columns, 'column', 'columns'),
    ]
      .filter(Boolean)
      .join(', '),
  sum: (result: string, parts: string) => `${result} = ${parts}`,
  moreParts: (count: number) => `… ${figure(count)} more`,
  place: 'Where it goes',
  places: {
    beside: 'Beside the table',
    newSheet: 'On a new sheet',
    inPlace: 'In place, with the exact figures kept on a sheet',
  } satisfies Record<RoundingPlace, string>,
  round: {
    beside: 'Write rounded table beside',
    newSheet: 'Write rounded table on new sheet',
    inPlace: 'Round in place',
  } satisfies Record<RoundingPlace, string>,
  working: 'Rounding…',
  undoing: 'Taking it back…',
  rounded: (address: string, figures: number, beyond: number) =>
    `Rounded at ${address}: ${figure(beyond)} of ${counted(figures, 'figure', 'figures')} moved by one unit beyond ordinary rounding, and all adds up.`,
  kept: (sheet: string) => `The exact figures are on sheet “${sheet}”.`,
  nothing: 'Every figure is rounded to this already. Nothing was written.',
  notNow: 'Leave as it is',
  yes: 'Round in place',
  undone: 'Taken back. The figures are as they were.',
};
