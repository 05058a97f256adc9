/** Finds the texts of a sheet that can be commentary, before it is known where its tables are. */
import type { SheetCells } from '../../tables/checking/sheetCells';
import type { Steps } from '../../tables/checking/steps';

/** A text in a cell of a column in which there is commentary. */
export interface CommentaryText {
  sheetName: string;
  /** On the sheet, from 0. */
  row: number;
  column: number;
  text: string;
  /** The nearest text to its left in the same row: often the name of the service; '' where there is none. */
  beside: string;
}

/** A text of so many characters is a sentence. */
const longText = 60;
/** A longer one is no heading and no name. */
const longestName = 80;
/** Words by which a short text is commentary too. */
const outturnWords =
  /\d.*(?:spen[dt]|adverse|favourable|pressure)|(?:spen[dt]|adverse|favourable|pressure).*\d/is;

function textAt({ values, errors }: SheetCells, row: number, column: number): string {
  const value = values[row][column];
  return typeof value === 'string' && !errors[row][column] ? value.trim() : '';
}

function isCommentary(text: string): boolean {
  return text.length >= longText ? text.includes(' ') : outturnWords.test(text);
}

function besideText(sheet: SheetCells, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = textAt(sheet, row, left);
    if (/\p{L}{3}/u.test(text)) return text.length <= longestName ? text : '';
  }
  return '';
}

function textsIn(sheet: SheetCells, column: number): CommentaryText[] {
  return sheet.values.flatMap((_, row): CommentaryText[] => {
    const text = textAt(sheet, row, column);
    if (text === '') return [];
    const beside = isCommentary(text) ? besideText(sheet, row, column) : '';
    return [
      {
        sheetName: sheet.sheetName,
        row: sheet.row + row,
        column: sheet.column + column,
        text,
        beside,
      },
    ];
  });
}

/** Column by column, from top to bottom, headings among them; a step a column. */
export function* commentaryTexts(sheet: SheetCells): Steps<CommentaryText[]> {
  const found: CommentaryText[] = [];
  for (let column = 0; column < sheet.hiddenColumns.length; column += 1) {
    const hasCommentary = sheet.values.some((_, row) => isCommentary(textAt(sheet, row, column)));
    if (hasCommentary) for (const text of textsIn(sheet, column)) found.push(text);
    yield sheet.values.length;
  }
  return found;
}
