import { elements, unescapeXml, type WorkbookPackage } from './workbookPackage';
import { rangeFromAddress } from './addresses';

/** The note of a cell as Univer keeps it; sizes in pixels. */
export interface Note {
  id: string;
  row: number;
  col: number;
  width: number;
  height: number;
  note: string;
  show: boolean;
}

export type NotesOfSheet = Record<number, Record<number, Note>>;

/** The notes of a sheet, those on empty cells included, which ExcelJS leaves out. */
export async function readNotes(file: WorkbookPackage, sheetPath: string): Promise<NotesOfSheet> {
  const relations = await file.relations(sheetPath);
  const part = relations.find(({ type }) => type === 'comments');
  const xml = part && (await file.read(part.path));
  const notes: NotesOfSheet = {};
  for (const { attributes, inner } of elements(xml ?? '', 'comment')) {
    const { startRow: row, startColumn: col } = rangeFromAddress(attributes.ref);
    const note = elements(inner, 't')
      .map((run) => unescapeXml(run.inner))
      .join('');
    (notes[row] ??= {})[col] = {
      id: `note-${row}-${col}`,
      row,
      col,
      width: 160,
      height: 72,
      note,
      show: false,
    };
  }
  return notes;
}
