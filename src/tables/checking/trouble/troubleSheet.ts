/** What those who look for trouble on a sheet need: its cells, the tables on it and its formulas compared. */
import { cellAddress, onSheet } from '../../cellAddress';
import type { Finding } from '../finding';
import type { FormGrid } from '../formGrid';
import type { SheetCells } from '../sheetCells';
import type { FoundTable } from '../foundTable';

/** A sheet with its formulas and tables read, for those who look for trouble on it. */
export interface TroubleSheet {
  sheet: SheetCells;
  tables: FoundTable[];
  forms: FormGrid;
}

/** Told one by one of each kind and sheet; the rest in one sentence. */
const mostOfAKind = 50;
/** Cells listed of one finding. */
const mostCells = 20;

/** A cell of the used range as `F12`. */
export function addressIn(sheet: SheetCells, row: number, column: number): string {
  return cellAddress(sheet.row + row, sheet.column + column);
}

/** A matter about cells of one sheet, given by their places in the used range. */
export function trouble(
  sheet: SheetCells,
  kind: string,
  cells: readonly (readonly [row: number, column: number])[],
  sentence: string,
): Finding {
  const addresses = cells
    .slice(0, mostCells)
    .map(([row, column]) => onSheet(sheet.sheetName, addressIn(sheet, row, column)));
  return {
    id: `${kind}:${addresses[0]}`,
    verdict: 'trouble',
    kind,
    cells: addresses,
    sentence,
    count: cells.length,
  };
}

/** Cells one below another as `C5:C12`, or `C5`. */
export function spanText(sheet: SheetCells, cells: readonly (readonly [number, number])[]): string {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  const from = addressIn(sheet, first[0], first[1]);
  return cells.length === 1 ? from : `${from}:${addressIn(sheet, last[0], last[1])}`;
}

/** Cuts a long list of findings of one kind, saying how many more there are. */
export function notTooMany(findings: Finding[]): Finding[] {
  if (findings.length <= mostOfAKind) return findings;
  const more = findings.slice(mostOfAKind);
  const [{ kind, cells }] = more;
  const rest: Finding = {
    id: `more:${kind}:${cells[0]}`,
    verdict: 'trouble',
    kind,
    cells: more.slice(0, mostCells).map((finding) => finding.cells[0]),
    sentence: `The same in ${more.length.toLocaleString('en-GB')} more places, the first of them in ${cells[0]}.`,
    count: more.reduce((sum, finding) => sum + (finding.count ?? 1), 0),
  };
  return [...findings.slice(0, mostOfAKind), rest];
}
