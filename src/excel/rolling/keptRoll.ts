/**
 * Keeps what a roll changed in custom XML parts, which stay in the file whoever saves it, so that it can be undone after the
 * workbook was closed. Only the last roll is kept.
 */
import type { CellValue } from '../../tables/types';
import type { RollStep } from '../../tables/rolling/rollStep';
import type { Step } from '../sharing/transaction';

const NAMESPACE = 'urn:outturn:rolling';
/** Characters of one part; Excel answers at most 5 MB. */
const mostCharacters = 400_000;

/** Row, column, what was there, what is there since, and the number format. */
export type KeptChange = [row: number, column: number, before: CellValue, after: CellValue, format: string];

export interface KeptRoll {
  number: number;
  from: RollStep['from'];
  to: RollStep['to'];
  sheets: { id: string; name: string; cells: KeptChange[] }[];
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
      return JSON.parse(mine.map(({ text }) => text).join('')) as KeptRoll;
    } catch {
      continue;
    }
  }
  return null;
}

/** Keeps a roll under a number of its own. */
export function keepRollStep(kept: KeptRoll): Step {
  const text = JSON.stringify(kept);
  return {
    size: text.length,
    make: (context) => addParts(context, kept.number, text),
    takeBack: (context) => deleteParts(context, ({ number }) => number === kept.number),
  };
}

/** Forgets the rolls that are told by their number. */
export async function forgetRollsStep(isForgotten: (number: number) => boolean): Promise<Step> {
  const parts = (await partsIn(new Excel.RequestContext())).filter(({ number }) => isForgotten(number));
  return {
    size: 0,
    make({ workbook }) {
      for (const { part } of parts) workbook.customXmlParts.getItem(part.id).delete();
    },
    async takeBack(context) {
      await deleteParts(context, ({ number }) => isForgotten(number));
      for (const each of parts) addPart(context, each);
    },
  };
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
