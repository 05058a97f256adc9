import type { BuiltTable } from '../../tables/builtTable';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { bridgeIn, isBridge, type Bridge } from '../../tables/commentary/place/bridges';
import type { OutturnTable } from '../../tables/commentary/place/outturnTable';
import { isOutturn, outturnTables } from '../../tables/commentary/place/outturnTables';
import { readWritten, type WrittenCommentary } from '../../tables/commentary/place/writtenCommentary';
import { overlap } from '../../tables/overlap';
import type { Rectangle } from '../../tables/types';
import { findBuiltTables } from '../builtTables';
import { plainWords } from '../plainWords';
import { commentaryPlaces, withTitle, type CommentaryPlaces } from './commentaryPlaces';
import { readCells, type CellArea } from './readCells';

/** What commentary can be written about, and what has been written. */
export interface CommentarySources {
  /** Built tables sheet by sheet, then those found on the sheet in front. */
  tables: OutturnTable[];
  written: WrittenCommentary[];
  bridges: Bridge[];
  /** Sheets with commentary whose headings are no longer known, so that it cannot be brought up to date. */
  unknown: string[];
}

export type ReadOutcome = ({ kind: 'read' } & CommentarySources) | { kind: 'refused'; message: string };

/** Looks the workbook through for tables, bridges and commentary. Four round trips, which change nothing. Never throws. */
export async function readCommentary(): Promise<ReadOutcome> {
  try {
    return { kind: 'read', ...(await commentarySources()) };
  } catch (error) {
    return { kind: 'refused', message: plainWords(error) };
  }
}

/** The same; throws what Excel throws. */
export async function commentarySources(): Promise<CommentarySources> {
  const { built } = await findBuiltTables();
  const places = await commentaryPlaces();
  const own = built
    .filter((table) => isOutturn(table) || isBridge(table))
    .map((table) => ({ table, area: areaOf(table) }));
  const active = places.active ? [places.active] : [];
  const cells = await readCells([...places.written, ...own.map(({ area }) => area), ...active]);
  const ofWritten = cells.slice(0, places.written.length);
  const ofBuilt = cells.slice(places.written.length, places.written.length + own.length);
  const ofActive = cells.slice(places.written.length + own.length);
  const written = places.written.map((place, i) => writtenAt(place, ofWritten[i]));
  const tables = [
    ...own.flatMap(({ table }, i) => (isBridge(table) ? [] : outturnTables(ofBuilt[i], [table]))),
    ...ofActive.flatMap((sheet) => typedTables(sheet, built, places)),
  ];
  return {
    tables: tables.filter(({ lines }) => lines.length > 0),
    written: written.flatMap((each) => each ?? []),
    bridges: own.flatMap(({ table }, i) => (isBridge(table) ? (bridgeIn(ofBuilt[i], table) ?? []) : [])),
    unknown: places.written.flatMap(({ sheetName }, i) => (written[i] ? [] : [sheetName])),
  };
}

function areaOf({ sheetId, sheetName, table }: BuiltTable): CellArea {
  return { sheetId, sheetName, ...withTitle(table) };
}

function writtenAt(
  { row, column, rows, columns, ...place }: CommentaryPlaces['written'][number],
  { formulas, values }: SheetCells,
): WrittenCommentary | null {
  const block = { row, column, rows, columns };
  return readWritten({ ...place, block, formulas, values });
}

/** Tables that are neither built by us nor commentary of ours. */
function typedTables(
  cells: SheetCells,
  built: readonly BuiltTable[],
  { written }: CommentaryPlaces,
): OutturnTable[] {
  const ours: (Rectangle & { sheetName: string })[] = [
    ...built.map(({ sheetName, table }) => ({ sheetName, ...table })),
    ...written,
  ].filter(({ sheetName }) => sheetName === cells.sheetName);
  return outturnTables(cells, []).filter(({ area }) => !ours.some((own) => overlap(own, area)));
}
