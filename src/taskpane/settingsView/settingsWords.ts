/** The texts of the Settings view; names of settings come with the settings: settingNames. */
export const settingsWords = {
  heading: 'Settings',
  intro: 'Kept in this workbook, so that everyone who opens it gets the same answers.',
  reading: 'Reading the settings of this workbook…',
  tryAgain: 'Try again',

  report: 'Report',
  figures: 'Figures',
  materiality: 'Materiality',
  rag: 'RAG',
  colours: 'Colours',
  phrases: 'Commentary phrases',

  notSaid: 'Not said',
  periodOption: (period: number, month: string) => `${period} (${month})`,
  outturnOption: '13 (outturn)',
  yearHint: 'Such as 2026/27.',
  million: '£m',
  figuresSummary: (unit: string, base: 'signed' | 'absolute') =>
    base === 'signed' ? `${unit}, % signed` : `${unit}, % of size`,
  rules: { greater: 'Whichever is greater', lesser: 'Whichever is lesser' },
  materialitySummary: (percent: string, amount: string) => `${percent} or ${amount}`,
  materialityMeaning: (percent: string, amount: string, rule: 'greater' | 'lesser') =>
    `A variance is to be explained when it is above ${percent} of its budget or ${amount}, whichever is ${rule}.`,
  toleranceHint: 'By more than that it is Red.',
  ragSummary: (tolerance: string) => `Amber up to ${tolerance}`,
  coloursSummary: { usual: 'the usual ones', own: 'your own' },
  phrasesSummary: (changed: number) => (changed === 0 ? 'the usual ones' : `${changed} of your own`),
  phrasesHint: 'Your own words. What stands in braces is filled in with the figures.',
  phraseNames: {
    opening: 'Opening',
    overspend: 'Overspend',
    underspend: 'Underspend',
    balanced: 'On budget',
    movement: 'Movement',
    adverse: 'Adverse movement',
    favourable: 'Favourable movement',
    noMovement: 'No movement',
    share: 'Share of the budget, as a sentence',
    funding: 'Funding',
    parts: 'Main components',
    part: 'One component',
  },
  phraseHint: (usual: string) => `Usually “${usual}”.`,

  pick: (colour: string) => `Pick the colour ${colour}`,
  use: (colour: string) => `Use ${colour}`,
  readable: {
    white: (ratio: string) => `Easy to read with white words: ${ratio}.`,
    black: (ratio: string) => `Easy to read with black words: ${ratio}.`,
    heading: (ratio: string) => `Easy to read with headings on it: ${ratio}.`,
    text: (ratio: string) => `Easy to read on white: ${ratio}.`,
  },
  samples: { text: '(294)', heading: 'Budget' },

  keep: 'Keep in this workbook',
  working: 'Keeping the settings…',
  usual: 'Reset to usual',
  putBack: 'Forget changes',
  filledIn:
    'The usual settings are filled in; organisation, year and period stay. Press “Keep in this workbook” to keep them.',
  unchanged: 'There is nothing new to keep.',
  wrong: 'Nothing is kept yet. First put right what is marked.',
  kept: (names: string[]) =>
    names.length > 3 ? `Kept: ${names.length} settings.` : `Kept: ${names.join(', ')}.`,
  undone: 'The settings are as they were before.',
  builtBefore: (tables: number) =>
    tables === 1
      ? 'One table of this workbook was built before.'
      : `${tables} tables of this workbook were built before.`,
  updateTables: 'Update built tables',
  updating: 'Updating the tables…',
  updated: (tables: number) => (tables === 1 ? 'One table is updated.' : `${tables} tables are updated.`),
  tablesUnchanged: 'The built tables are as the settings say already.',
  undoUpdate: 'Undo the update',
  undoingUpdate: 'Putting the tables back…',
  keepUpdated: 'Keep them updated',
  updateUndone: 'The tables are as they were before the update.',
};
