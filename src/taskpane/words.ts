import type { ChartKind } from '../tables/types';
import { galleryWords } from './buildView/gallery/galleryWords';
import { checkWords } from './checkView/checkWords';
import { commentaryWords } from './commentaryView/commentaryWords';
import { compareWords } from './compareView/compareWords';
import { rollWords } from './rollForwardView/rollWords';
import { settingsWords } from './settingsView/settingsWords';
import { counted, figure } from './shared/counts';
import { sharedWords } from './shared/sharedWords';
import { shareWords } from './shareView/shareWords';
import { cleanWords } from './tools/cleanWords';
import { toolWords } from './tools/toolWords';

/**
 * Every text the pane shows, in one place, ready to translate. Functions are texts with something put in.
 * Messages about the workbook itself (what could not be read, why a table was refused) come with what they are about.
 */
export const words = {
  shell: {
    product: 'Outturn',
    views: 'Views',
    stopped: 'This view stopped because of a fault in Outturn. The workbook is as it was.',
    startAgain: 'Start the view again',
    loading: 'Opening the view…',
    officeMissing: 'Outturn could not reach Excel. Check the connection and open this pane again.',
    notInExcel: 'Outturn works inside Excel. Open a workbook in Excel and choose the Outturn tab.',
    paneMissing:
      'The pane did not load. Check the connection and open it again. Functions in your cells go on working.',
  },

  views: {
    build: 'Build',
    check: 'Check',
    commentary: 'Commentary',
    rollForward: 'Roll forward',
    share: 'Share',
    functions: 'Functions',
    settings: 'Settings',
  },

  shared: sharedWords,

  build: {
    heading: 'Build a table',
    firstRun: 'Start here: select your figures with their headings, or',
    tryBlank: 'try a blank table',
    dismiss: 'Dismiss this tip',
    table: 'Table',
    rowsFrom: 'Rows from',
    fromSelection: 'The selected cells',
    fromTables: (count: number) =>
      count === 0
        ? 'The totals of service tables (none built yet)'
        : `The totals of ${counted(count, 'service table', 'service tables')}`,
    noTables: (table: string) =>
      `“${table}” takes its rows from tables built with Outturn, and there are none here yet. Build them first, or select cells.`,
    blank: 'A blank table',
    blankRows: 'Number of rows',
    blankRowsRange: (most: number) => `Type a whole number from 1 to ${figure(most)}.`,
    waiting: 'Looking at the selection…',
    reading: 'Reading the selected cells…',
    source: (address: string, rows: number, noun: Noun) => `${address} · ${counted(rows, ...noun)}`,
    severalSource: (address: string, tables: number) => `${address} · ${counted(tables, 'table', 'tables')}`,
    severalTables: (count: number, sheetName: string) =>
      `${counted(count, 'table', 'tables')} on sheet “${sheetName}”:`,
    chooseTable: (count: number) =>
      `${counted(count, 'table is', 'tables are')} selected. Choose the one to build:`,
    chooseTableFirst: 'First choose which of the selected tables to build.',
    takeAsOne: 'All of it is one table',
    tableBuilt: 'built',
    columns: 'Columns',
    columnsMatched: (matched: number, all: number) => `${matched} of ${all} found`,
    columnsHint: 'Where each column of the table comes from:',
    comparedHint: 'Worked out by the table, and compared with yours:',
    choose: 'Choose a column',
    notUsed: 'Not in my figures',
    needed: 'Choose the column that holds it.',
    sourceColumn: (letter: string, heading: string) =>
      heading ? `${letter}: ${heading}` : `Column ${letter}`,
    toLookAt: 'To look at',
    toLookAtSummary: (problems: number, disagreements: number, notices: number) =>
      [
        problems > 0 && `${figure(problems)} to put right`,
        disagreements > 0 && `${counted(disagreements, 'differs', 'differ')}`,
        notices > 0 && counted(notices, 'note', 'notes'),
      ]
        .filter(Boolean)
        .join(', '),
    remarkKinds: { problem: 'To put right', disagreement: 'Differs', notice: 'Note' },
    differing: (count: number) =>
      `${counted(count, 'figure of yours differs', 'figures of yours differ')} from what the table works out.`,
    look: 'Look at it',
    blankRowsWrong: 'First type how many rows the table is to have.',
    putRight: 'First put right what is listed under “To look at”.',
    options: 'Options',
    title: 'Title',
    inputs: 'Your figures',
    linked: 'Linked to the selected cells',
    copied: 'Copied',
    place: 'Where it goes',
    newSheet: 'A new sheet',
    beside: 'Beside the selection',
    formulas: 'Formulas',
    native: 'Ordinary Excel formulas',
    functions: 'OUTTURN functions',
    functionsHint: 'Colleagues need Outturn to recalculate them.',
    shape: 'Shape',
    unit: 'Figures in',
    yourWordFor: (heading: string) => `Your word for ${heading}`,
    parts: 'Below the table',
    pictures: 'Charts',
    pictureNames: {
      bridge: 'Bridge from budget to outturn',
      varianceBars: 'Variance by service',
      ragBar: 'Savings by RAG',
    } satisfies Record<ChartKind, string>,
    partsSummary: (count: number) => (count === 0 ? 'as usual' : counted(count, 'change', 'changes')),
    notAFigure: (typed: string) => `“${typed}” is not a figure. Type one such as 52 or 2%.`,
    lineInput: (label: string) => `${label}: figure`,
    linkFrom: (label: string) => `${label}: where from`,
    linkTyped: 'Typed here',
    linkedTo: (table: string) => `In “${table}”. It follows that table.`,
    linkOption: (row: string, figure: string) => `${row}: ${figure}`,
    figuresWrong: 'First correct the figures under “Below the table”.',
    optionalColumns: 'Extra columns',
    extraColumnNames: {
      variancePercent: 'Variance %',
      position: 'Position (overspend or underspend)',
      direction: 'Direction (adverse or favourable)',
    } as Record<string, string>,
    optionsSummary: (place: 'newSheet' | 'beside', inputs: 'linked' | 'copied' | undefined) =>
      [place === 'newSheet' ? 'new sheet' : 'beside', inputs].filter(Boolean).join(', '),
    percentBase: 'Percentage of',
    signed: 'Budget, with its sign',
    absolute: 'Size of budget',
    preview: 'Preview',
    previewHint: 'Press a figure to see the cells it comes from.',
    figureName: (text: string, heading: string, label: string) =>
      `${text}: ${heading}, ${label}. Show where it comes from`,
    previewMore: (rows: number) => `… ${counted(rows, 'more row', 'more rows')}`,
    buildNewSheet: 'Build on new sheet',
    buildBeside: 'Build beside the selection',
    working: 'Building…',
    progress: (done: number, total: number) => `Writing ${figure(done)} of ${figure(total)} rows`,
    built: (sheetName: string, sentence: string) => `Built on sheet “${sheetName}”: ${sentence}.`,
    cancelled: 'Cancelled. The workbook is as it was.',
    goTo: 'Go to table',
    undoing: 'Taking the table out again…',
    keep: 'Keep the table',
    undone: 'The table has been taken out again. The workbook is as it was.',
  },

  gallery: galleryWords,

  functions: {
    heading: 'Functions',
    search: 'Search functions',
    count: (count: number) => counted(count, 'function', 'functions'),
    none: (query: string) => `No function has the words “${query}”. Try fewer or other words.`,
    loading: 'Reading the list of functions…',
    unreadable: 'The list of functions could not be read. Close the pane and open it again.',
    examples: 'Examples',
    gives: 'gives',
    native: 'The same in ordinary Excel',
    noNative: 'There is no ordinary Excel formula for this.',
    insertHeading: 'Put it in a cell',
    placeholder: 'Cell, range or value',
    placeholderOptional: 'Cell, range or value (optional)',
    defaultOption: 'Leave it out',
    useSelection: (name: string) => `Use the selected cells for ${name}`,
    formula: 'Formula',
    insert: 'Insert into the active cell',
    needed: (name: string) => `${name}: type a cell, a range or a value.`,
    inserted: (address: string) => `The formula is in ${address}.`,
    replace: 'Replace it',
    keep: 'Keep it',
  },

  check: checkWords,
  commentary: commentaryWords,
  settings: settingsWords,
  rollForward: rollWords,
  compare: compareWords,
  share: shareWords,
  tools: toolWords,
  clean: cleanWords,
};

type Noun = readonly [one: string, many: string];
