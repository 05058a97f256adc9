/** Average, count and sum of the selected cells, in the status line as Excel has them. */
import type { Engine } from '../engine/createEngine';
import { cellReader } from '../host/grid/cells';
import { currentSelection, type GridSelection, watchSelection } from './selection';

/** Beyond this many cells adding up would hold up the hand that selects. */
const MOST_CELLS = 100_000;

const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** '' when the selection is one cell, or too large, or holds nothing; otherwise what Excel would show of it. */
export function summarise(values: unknown[]): string {
  const filled = values.filter((value) => value !== '');
  const numbers = filled.filter((value): value is number => typeof value === 'number');
  if (filled.length < 2) return '';
  const sum = numbers.reduce((total, number) => total + number, 0);
  const parts = [`Count: ${figure.format(filled.length)}`];
  if (numbers.length > 0) {
    parts.unshift(`Average: ${figure.format(sum / numbers.length)}`);
    parts.push(`Sum: ${figure.format(sum)}`);
  }
  return parts.join('   ');
}

function valuesOf(engine: Engine, { sheet, ranges }: GridSelection): unknown[] {
  const cells = ranges.reduce(
    (total, range) => total + (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1),
    0,
  );
  // While another workbook is opened, the selection may still be of a sheet that is gone.
  const gone = !engine.workbook().getSheetBySheetId(sheet.getSheetId());
  if (gone || cells > MOST_CELLS) return [];
  const contentOf = cellReader(engine, sheet.getSheetId());
  return ranges.flatMap((range) => {
    const values: unknown[] = [];
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        values.push(contentOf(row, column).value);
      }
    }
    return values;
  });
}

/** @param line where it is written; not a live region, as it changes with every step of a selection */
export function showSelectionSummary(engine: Engine, line: HTMLElement): void {
  const tell = (selection: GridSelection) => {
    line.textContent = summarise(valuesOf(engine, selection));
  };
  watchSelection(engine, tell);
  engine.onCalculating((busy) => {
    if (!busy) tell(currentSelection(engine));
  });
}
