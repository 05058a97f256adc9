import type { RollStage } from '../../excel/rolling/outcomes';
import type { LabelRoll } from '../../tables/rolling/labelRoll';
import type { InputChoice, InputKind } from '../../tables/rolling/rollChange';
import { counted, figure } from '../shared/counts';

const stages: Record<RollStage, (done: number, total: number) => string> = {
  reading: (done, total) => `Looking through ${figure(done)} of ${figure(total)} sheets`,
  keeping: (done, total) => `Keeping ${figure(done)} of ${figure(total)} sheets as values`,
  writing: (done, total) => `Writing ${figure(done)} of ${figure(total)} parts`,
};

const inputs: Record<InputKind, string> = {
  budget: 'Budgets',
  forecast: 'Forecasts',
  actual: 'Actual and expected to date',
};

const inputChoices: Record<InputChoice, string> = {
  keep: 'Keep as they are',
  clear: 'Clear, to be filled in',
  values: 'Keep as figures, without links',
};

/** The texts of the Roll forward view. */
export const rollWords = {
  heading: 'Roll forward',
  intro:
    'Sets the workbook up for the next period: this period’s variances become the prior ones, and movements start at nil.',
  loading: 'Opening Roll forward…',
  looking: 'Looking through the workbook…',
  from: 'From',
  notSaid: 'Choose a period',
  guessed: 'Read from the titles. Check that it is right.',
  ask: 'Neither the settings nor the titles say the period.',
  year: (year: string) => `Financial year ${year}`,
  noYear: 'The financial year is not said in the settings, so years in texts stay as they are.',
  to: (period: string) => `To ${period}`,
  newYear: (year: string) =>
    `A new year${year === '' ? '' : `, ${year}`}: closing balances become opening balances, and tables by years move on by one year. Budgets and forecasts stay until you type the new ones; “Your figures” below can empty them.`,
  tables: 'What will happen',
  noTables:
    'No table here has variances of this period and the one before. Build one first, or choose another period.',
  onSheet: (name: string, sheet: string) => (name === sheet ? name : `${name} (sheet ${sheet})`),
  hidden: 'On a hidden sheet.',
  hiddenRows: (count: number) => `${counted(count, 'hidden row rolls', 'hidden rows roll')} forward too.`,
  typed: 'Typed by hand, not built with Outturn.',
  unsure: 'It may be something else: choose it if the figures are right.',
  nothingHappens: 'Left as it is.',
  drivers: (count: number, flag: string) =>
    `${counted(count, 'driver', 'drivers')} of commentary ${count === 1 ? 'is' : 'are'} kept and marked “${flag}”. Write each anew, or take the mark off where it still holds; Check lists those still marked.`,
  texts: 'Texts that name the period',
  textsSummary: (chosen: number, all: number) => `${figure(chosen)} of ${figure(all)}`,
  labelKinds: {
    sheet: 'The name of the sheet.',
    chart: 'The title of a chart.',
    header: 'A header or footer, as printed.',
  } satisfies Record<LabelRoll['of'], string>,
  textChange: (before: string, after: string) => `“${before}” becomes “${after}”`,
  changeIn: (advances: string, text: string) => `${advances} in “${text}”`,
  inputsHeading: 'Your figures',
  inputsSummary: (changed: number) => (changed === 0 ? 'kept' : counted(changed, 'change', 'changes')),
  inputs,
  inputChoices,
  archive: (period: string) => `Keep ${period} as values, on sheets at the end`,
  nothingChanges:
    'Nothing would change: no table is chosen, or the figures are still those of the period before.',
  settingsAlone: (period: string) =>
    `No figure and no text changes, so no sheet is kept: only the period in Settings changes, to ${period}.`,
  start: (period: string) => `Roll forward to ${period}`,
  stages,
  working: 'Rolling forward…',
  cancelled: 'Cancelled. The workbook is as it was.',
  nothing: 'Nothing is chosen that would change. The workbook is as it was.',
  done: (period: string, tables: number, cells: number) =>
    `Rolled forward to ${period}: ${counted(tables, 'table', 'tables')}, ${counted(cells, 'cell', 'cells')} changed.`,
  doneSettings: (period: string) =>
    `The period in Settings is now ${period}. No figure and no text was changed.`,
  archived: (names: readonly string[]) =>
    names.length === 1
      ? `The figures are kept on the sheet “${names[0]}”.`
      : `The figures are kept on ${figure(names.length)} sheets, from “${names[0]}” on.`,
  next: 'Now type or paste the new forecasts.',
  goTo: 'Go to the first change',
  undo: 'Undo roll forward',
  undoing: 'Putting everything back…',
  undone: (cells: number) =>
    cells === 0 ? 'Taken back.' : `Taken back: ${counted(cells, 'cell is', 'cells are')} as before.`,
  kept: (from: string, to: string) =>
    `This workbook was rolled forward from ${from} to ${to}. What was there before is kept in it.`,
  dismiss: 'Keep it so',
  dismissHint: 'Forgets what was there before.',
  leave: 'Change nothing',
  undoOthers: 'Put back the others',
  changedCells: 'Changed since',
};
