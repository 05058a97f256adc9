import { cellAddress } from '../cellAddress';
import type { BridgeFigure, BridgeOf } from './bridgeParts';
import type { ChartTable } from './chartTable';

/** What a bridge of components is drawn from. */
export interface BridgeLines {
  /** Key of the column whose rows are the steps. */
  steps: string;
  /** Keys of the lines below the table: where it starts, what the rows leave unexplained, where it ends. */
  lines: { start: string; left: string; end: string };
}

/** From one line below the table to another by its rows and by what they leave, so that the last step always meets the end. */
export function bridgeOfLines(
  { rows, columns, lines, labelColumn }: ChartTable,
  { steps, lines: keys }: BridgeLines,
): BridgeOf {
  const [start, left, end] = [keys.start, keys.left, keys.end].map((key): BridgeFigure | undefined => {
    const line = lines[key];
    return (
      line && {
        name: cellAddress(line.row, labelColumn),
        label: line.label,
        cell: cellAddress(line.row, labelColumn + 1),
        figure: line.figure,
      }
    );
  });
  const column = columns[steps];
  if (!start || !left || !end || column === undefined || rows.length === 0) {
    return { reason: 'A bridge needs components, and the figures it starts and ends at.' };
  }
  const components = rows.map(({ row, label, figures }) => ({
    name: cellAddress(row, labelColumn),
    label,
    cell: cellAddress(row, column),
    figure: figures[steps] ?? 0,
  }));
  return { titleEnd: '', start, steps: [...components, left], end, words: ['Increases', 'Decreases'] };
}
