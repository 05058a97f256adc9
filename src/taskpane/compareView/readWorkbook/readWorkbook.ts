/** Reads the cells of a workbook on disk: in the pane, without Excel and without sending it anywhere. */
import type { SheetCells } from '../../../tables/checking/sheetCells';
import { fileProblems } from './fileProblems';
import { numberFormats } from './numberFormats';
import { pieces } from './pieces';
import { readSheet, type Lookups } from './readSheet';
import { workbookParts } from './workbookParts';
import { elements, stringText } from './xml';
import { bytesOf } from './zipDirectory';
import { ZipFile } from './zipFile';

export interface ReadFollowing {
  /** Called between small pieces of work with the share that is done, 0 to 1: the place to let the pane answer, or to throw. */
  breathe(share: number): Promise<void>;
}

export interface FileSheets {
  /** Those with something in them, in the order of their tabs, hidden ones too. */
  sheets: SheetCells[];
  /** Names of sheets that are too large to read. */
  tooLarge: string[];
}

const zipMagic = [0x50, 0x4b];
const oldMagic = [0xd0, 0xcf, 0x11, 0xe0];
/** Bytes of all that is read of a workbook when unpacked. */
const mostBytes = 600_000_000;

/**
 * Cached values are read; nothing is recalculated.
 * @throws PlainProblem in the user's words when the file is no workbook, has a password or is damaged.
 */
export async function readWorkbook(file: Blob, { breathe }: ReadFollowing): Promise<FileSheets> {
  const zip = await openZip(file);
  const { sheets, texts, styles } = await workbookParts(zip);
  const paths = [...sheets.map(({ path }) => path), ...(texts === null ? [] : [texts])];
  const total = paths.reduce((sum, path) => sum + zip.size(path), 0);
  if (total > mostBytes) throw fileProblems.tooLarge();
  let done = 0;
  const step = async (characters: number): Promise<void> => {
    done += characters;
    await breathe(Math.min(1, done / Math.max(1, total)));
  };
  const lookups: Lookups = {
    texts: texts === null ? [] : await sharedTexts(zip, texts, step),
    formats: styles === null ? [] : numberFormats(await zip.text(styles)),
  };
  const found: FileSheets = { sheets: [], tooLarge: [] };
  for (const { sheetName, path } of sheets) {
    const cells = await readSheet(sheetName, zip.chunks(path), lookups, step);
    if (cells === 'tooLarge') found.tooLarge.push(sheetName);
    else if (cells) found.sheets.push(cells);
  }
  return found;
}

async function openZip(file: Blob): Promise<ZipFile> {
  if (file.size === 0) throw fileProblems.empty();
  const first = await bytesOf(file, 0, oldMagic.length);
  const startsWith = (magic: readonly number[]): boolean => magic.every((byte, i) => first[i] === byte);
  if (startsWith(oldMagic)) throw fileProblems.oldOrLocked();
  if (!startsWith(zipMagic)) throw fileProblems.noWorkbook();
  return ZipFile.open(file);
}

async function sharedTexts(
  zip: ZipFile,
  path: string,
  step: (characters: number) => Promise<void>,
): Promise<string[]> {
  const texts: string[] = [];
  for await (const piece of pieces(zip.chunks(path), 'si')) {
    for (const { content } of elements(piece, 'si')) texts.push(stringText(content));
    await step(piece.length);
  }
  return texts;
}
