/** What the selected cells mean for commentary. */
import type { CommentarySources } from '../../excel/commentary/readCommentary';
import type { Selection } from '../../excel/outcomes';
import { cellsAt } from '../../tables/addressText';
import type { OutturnTable } from '../../tables/commentary/place/outturnTable';
import { writtenAbout } from '../../tables/commentary/place/writtenCommentary';
import { overlap } from '../../tables/overlap';
import { rectangleAt } from '../../tables/rectangleAt';
import type { Rectangle } from '../../tables/types';

function selectedOn(sheetName: string, selection: Selection | undefined): Rectangle | null {
  if (selection?.kind !== 'cells' || selection.sheetName !== sheetName) return null;
  return rectangleAt(cellsAt(selection.address, sheetName).address);
}

/** The table in which cells are selected, or whose commentary is on the selected sheet or beside the selected cells. */
export function tableUnder(
  { tables, written }: CommentarySources,
  selection: Selection | undefined,
): OutturnTable | undefined {
  const inTable = tables.find(({ sheetName, area }) => {
    const cells = selectedOn(sheetName, selection);
    return cells !== null && overlap(cells, area);
  });
  if (inTable) return inTable;
  const commentary = written.find(({ sheetName, layout, block }) => {
    const cells = selectedOn(sheetName, selection);
    return cells !== null && (layout === 'sheet' || overlap(cells, block));
  });
  return commentary && tables.find((table) => writtenAbout(table, written) === commentary);
}

/** Rows of the lines of a table that have selected cells. */
export function selectedRows(
  { sheetName, area, lines }: OutturnTable,
  selection: Selection | undefined,
): Set<number> {
  const cells = selectedOn(sheetName, selection);
  if (!cells || !overlap(cells, area)) return new Set();
  const inCells = lines.filter(({ row }) => row >= cells.row && row < cells.row + cells.rows);
  return new Set(inCells.map(({ row }) => row));
}
