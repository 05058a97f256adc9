/**
 * Keeps what a roll changed in custom XML parts, which stay in the file whoever saves it, so that it can be undone after the
 * workbook was closed. Only the last roll is kept.
 */
import type { Rectangle } from '../../tables/types';
import type { RollStep } from '../../tables/rolling/rollStep';
import type { TrackedSheet } from '../sharing/kept';
import { trackOf, untrackStep } from '../sharing/tracks';
import type { Step } from '../sharing/transaction';
import type { KeptLabel } from './labelSteps';
import { packedCell, unpackedCell, type PackedCell, type RolledCell } from './rolledCell';

const NAMESPACE = 'urn:outturn:rolling';
/** Characters of one part; Excel answers at most 5 MB. */
const mostCharacters = 400_000;

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

interface Part {
  part: Excel.CustomXmlPart;
  number: number;
  place: number;
  of: number;
  text: string;
}

/** The last roll that is kept whole; null where there is none. */
export async function readKeptRoll(): Promise<KeptRoll | null> {
  const parts = await partsIn(new Excel.RequestContext());
  const numbers = [...new Set(parts.map(({ number }) => number))].sort((a, b) => b - a);
  for (const number of numbers) {
    const mine = parts.filter((part) => part.number === number).sort((a, b) => a.place - b.place);
    if (mine.length !== mine[0].of) continue;
    try {
      return unpacked(mine.map(({ text }) => text).join(''));
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
    make: (context) => addParts(context, kept.number, text),
    takeBack: (context) => deleteParts(context, ({ number }) => number === kept.number),
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
  const parts = (await partsIn(new Excel.RequestContext())).filter(({ number }) => isForgotten(number));
  const forget: Step = {
    size: 0,
    make({ workbook }) {
      for (const { part } of parts) workbook.customXmlParts.getItem(part.id).delete();
    },
    async takeBack(context) {
      await deleteParts(context, ({ number }) => isForgotten(number));
      for (const each of parts) addPart(context, each);
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

function addParts(context: Excel.RequestContext, number: number, text: string): void {
  const of = Math.max(1, Math.ceil(text.length / mostCharacters));
  for (let place = 1; place <= of; place += 1) {
    addPart(context, {
      number,
      place,
      of,
      text: text.slice((place - 1) * mostCharacters, place * mostCharacters),
    });
  }
}

function addPart({ workbook }: Excel.RequestContext, { number, place, of, text }: Omit<Part, 'part'>): void {
  // Escaped in a way that no program that saves the file can change: letters, digits and percent signs only.
  workbook.customXmlParts.add(
    `<roll xmlns="${NAMESPACE}" number="${number}" part="${place}" of="${of}">${encodeURIComponent(text)}</roll>`,
  );
}

async function deleteParts(context: Excel.RequestContext, isDeleted: (part: Part) => boolean): Promise<void> {
  for (const part of (await partsIn(context)).filter(isDeleted)) part.part.delete();
}

async function partsIn(context: Excel.RequestContext): Promise<Part[]> {
  const found = { parts: context.workbook.customXmlParts.getByNamespace(NAMESPACE) };
  found.parts.load('items/id');
  await context.sync();
  const parts: Part[] = [];
  for (const part of found.parts.items) {
    const xml = await answer(context, part.getXml());
    const [, number, place, of, text] =
      /\snumber="(\d+)" part="(\d+)" of="(\d+)"[^>]*>([^<]*)</.exec(xml) ?? [];
    if (text === undefined) continue;
    parts.push({
      part,
      number: Number(number),
      place: Number(place),
      of: Number(of),
      text: decodeURIComponent(text),
    });
  }
  return parts;
}

/** One at a time: together they may be more than Excel answers. */
async function answer(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<string>,
): Promise<string> {
  await context.sync();
  return result.value;
}
