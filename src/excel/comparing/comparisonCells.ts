/** A comparison as plain cells. */
import type { Change, Comparison } from '../../tables/comparing/change';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { dayText } from '../../tables/dayText';
import { textCell } from '../../tables/textCell';
import type { CellValue } from '../../tables/types';
import type { RecordSheet } from '../recordSheet/recordSheet';
import { kindWords } from './kindWords';

/** In the first cell, by which the sheet is known again. */
const comparisonTitle = 'Comparison by Outturn';

export const comparisonHeadings = [
  'Change',
  'Table',
  'Row',
  'Column',
  'This workbook',
  'Last period',
  'Difference',
  'Cell',
  'In words',
];

/** Position of the first column of figures, and of the sentences. */
const figureColumn = 4;
export const sentenceColumn = 8;

/** Comparisons quote figures of other workbooks: they are no tables themselves. */
export function isComparisonSheet({ row, column, values }: SheetCells): boolean {
  return row === 0 && column === 0 && values[0][0] === comparisonTitle;
}

interface ComparisonRow {
  cells: CellValue[];
  /** Of its three figures. */
  numberFormats: string[];
}

/** In points, from the left. */
const widths = [110, 90, 180, 130, 80, 80, 80, 110, 420];

/** Title, the other workbook and the day; then a row for each change. */
export function comparisonCells({ changes }: Comparison, fileName: string, date: Date): RecordSheet {
  const rows = changes.map(rowOf);
  return {
    head: [
      [comparisonTitle, ''],
      ['Compared with', textCell(fileName)],
      ['Date', textCell(dayText(date))],
      ['Changes', changes.length],
      ['', ''],
    ],
    headings: comparisonHeadings,
    rows: rows.map(({ cells }) => cells),
    widths,
    wrapped: { first: sentenceColumn, count: 1 },
    figures: {
      first: figureColumn,
      count: 3,
      numberFormats: rows.map(({ numberFormats }) => numberFormats),
    },
  };
}

function rowOf(change: Change): ComparisonRow {
  const { kind, table, row, column, cell, sentence, figures, now, last, difference } = change;
  const three = [
    { figure: figures.now, text: now },
    { figure: figures.last, text: last },
    { figure: figures.difference, text: difference },
  ];
  return {
    cells: [
      kindWords[kind],
      textCell(table),
      textCell(row),
      textCell(column),
      ...three.map(({ figure, text }) => figure?.value ?? textCell(text)),
      cell === null ? '' : textCell(`${cell.sheetName}!${cell.address}`),
      textCell(sentence),
    ],
    numberFormats: three.map(({ figure }) => figure?.numberFormat ?? 'General'),
  };
}
