/** Keeps what a roll changed in the workbook, so that it can be undone after that was closed. Only the last roll is kept. */
import type { Rectangle } from '../../tables/types';
import type { RollStep } from '../../tables/rolling/rollStep';
import { addPiece, addText, deleteTexts, readPieces, textOf, type KeptForm } from '../keptTexts';
import type { TrackedSheet } from '../tracking/trackedSheet';
import { trackOf, untrackStep } from '../tracking/tracks';
import type { Step } from '../transaction/transaction';
import type { KeptLabel } from './labelSteps';
import { packedCell, unpackedCell, type PackedCell, type RolledCell } from './rolledCell';

const form: KeptForm = {
  namespace: 'urn:outturn:rolling',
  element: 'roll',
  attribute: 'number',
  // In a way that no program that saves the file can change: letters, digits and percent signs only.
  written: encodeURIComponent,
  read: decodeURIComponent,
};

export interface KeptRoll {
  number: number;
  from: RollStep['from'];
  to: RollStep['to'];
  /** By the names that the sheets had before. */
  sheets: TrackedSheet<RolledCell>[];
  /** Cells that the formulas among them read. */
  anchors: TrackedSheet<Rectangle>[];
  labels: KeptLabel[];
  /** The text of the settings; null where the workbook kept none. */
  settings: { before: string | null; after: string } | null;
}

/** The last roll that is kept whole; null where there is none. */
export async function readKeptRoll(): Promise<KeptRoll | null> {
  const pieces = await readPieces(new Excel.RequestContext(), form);
  const numbers = [...new Set(pieces.map(({ number }) => number))].sort((a, b) => b - a);
  for (const number of numbers) {
    const mine = pieces.filter((piece) => piece.number === number);
    if (mine.length !== mine[0].of) continue;
    try {
      return unpacked(textOf(mine, number));
    } catch {
      continue;
    }
  }
  return null;
}

/** Keeps a roll under a number of its own. */
export function keepRollStep(kept: KeptRoll): Step {
  const text = packed(kept);
  return {
    size: text.length,
    make: (context) => addText(context, form, kept.number, text),
    takeBack: (context) => deleteTexts(context, form, (number) => number === kept.number),
  };
}

interface PackedRoll extends Omit<KeptRoll, 'sheets'> {
  sheets: TrackedSheet<PackedCell>[];
}

function packed(kept: KeptRoll): string {
  const sheets = kept.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(packedCell) }));
  const whole: PackedRoll = { ...kept, sheets };
  return JSON.stringify(whole);
}

function unpacked(text: string): KeptRoll {
  const kept = JSON.parse(text) as PackedRoll;
  return {
    ...kept,
    sheets: kept.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(unpackedCell) })),
  };
}

/** Forgets the rolls that are told by their number, and the names by which their cells are tracked. */
export async function forgetRollsStep(isForgotten: (number: number) => boolean): Promise<Step[]> {
  const pieces = await readPieces(new Excel.RequestContext(), form);
  const forgotten = pieces.filter(({ number }) => isForgotten(number));
  const forget: Step = {
    size: 0,
    make({ workbook }) {
      for (const { part } of forgotten) workbook.customXmlParts.getItem(part.id).delete();
    },
    async takeBack(context) {
      await deleteTexts(context, form, isForgotten);
      for (const piece of forgotten) addPiece(context, form, piece);
    },
  };
  return [forget, ...(await untrackSteps(isForgotten))];
}

/** Takes the hidden names away by which the cells of these rolls are tracked. */
async function untrackSteps(isForgotten: (number: number) => boolean): Promise<Step[]> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/names/items/name,items/names/items/formula');
  await context.sync();
  return worksheets.items.flatMap(({ id, names }): Step[] => {
    const tracks = names.items.filter(({ name }) => {
      const track = trackOf(name);
      return track?.use === 'rolled' && isForgotten(track.set);
    });
    if (tracks.length === 0) return [];
    const formulas = tracks.map(({ formula }) => String(formula));
    return [
      untrackStep(
        id,
        tracks.map(({ name }) => ({ name, areas: [] })),
        formulas,
      ),
    ];
  });
}
