import type { Engine } from '../../engine/createEngine';
import { type Area, intersection } from './area';
import { cellReader } from './cells';
import { filledExtent } from './extent';
import { setColumnWidth } from './sizes';
import { facadeOf, keptPart } from './sheets';
import { formatReader, styleReader } from './styles';
import { displayText } from './text';

/** Widths of Calibri 11 in points: there is no screen to measure on, so a column is made wide enough for average text. */
const CHARACTER = 5.6;
const BOLD = 1.08;
const MARGIN = 6;
const FONT_SIZE = 11;

/** Makes columns as wide as the longest text shown in the area, estimated from the number of its characters. */
export function autofitColumns(engine: Engine, area: Area): void {
  const filled = filledExtent(engine, area);
  const part = filled && intersection(filled, area);
  if (!part) return;
  const content = cellReader(engine, area.sheetId);
  const format = formatReader(engine, area.sheetId);
  const style = styleReader(engine, area.sheetId);
  for (let column = part.column; column < part.column + part.columns; column += 1) {
    let widest = 0;
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      const { value } = content(row, column);
      if (value === '') continue;
      const { bl, fs } = style(row, column);
      const lines = displayText(value, format(row, column)).split('\n');
      const length = Math.max(...lines.map((line) => line.length));
      widest = Math.max(widest, (length * CHARACTER * (bl ? BOLD : 1) * (fs ?? FONT_SIZE)) / FONT_SIZE);
    }
    if (widest > 0) setColumnWidth(engine, { ...part, column, columns: 1 }, Math.ceil(widest + MARGIN));
  }
}

/** Lets rows be as high as their text needs; the grid works the heights out when it draws them. */
export function autofitRows(engine: Engine, area: Area): void {
  const kept = keptPart(engine, area);
  if (kept) facadeOf(engine, area.sheetId).setRowAutoHeight(kept.row, kept.rows);
}
