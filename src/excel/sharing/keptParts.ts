/** Keeps what is remembered in custom XML parts, which stay in the file whoever saves it, with or without Outturn. */
import { packed, unpacked, type Kept } from './kept';
import type { Step } from './transaction';

const NAMESPACE = 'urn:outturn:sharing';
/** Characters of one part; Excel answers at most 5 MB. */
const mostCharacters = 400_000;

/** What was remembered when the workbook was prepared once. */
export interface KeptSet {
  number: number;
  kept: Kept;
}

interface Part {
  part: Excel.CustomXmlPart;
  set: number;
  place: number;
  text: string;
}

/** Everything remembered in the workbook, earliest first. A set that is not whole is left out. */
export async function readKept(): Promise<KeptSet[]> {
  const parts = await partsIn(new Excel.RequestContext());
  const numbers = [...new Set(parts.map(({ set }) => set))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const mine = parts.filter(({ set }) => set === number).sort((a, b) => a.place - b.place);
    try {
      return [{ number, kept: unpacked(mine.map(({ text }) => text).join('')) }];
    } catch {
      return [];
    }
  });
}

/** Remembers something under a number that no other set has. */
export function keepStep({ number, kept }: KeptSet): Step {
  const text = packed(kept);
  return {
    size: text.length,
    make: (context) => addParts(context, number, text),
    takeBack: (context) => deleteParts(context, number),
  };
}

/** Forgets a set. */
export async function forgetStep(set: KeptSet): Promise<Step> {
  const { number } = set;
  const context = new Excel.RequestContext();
  const ids = (await partsIn(context)).filter((part) => part.set === number).map(({ part }) => part.id);
  return {
    size: 0,
    make({ workbook }) {
      for (const id of ids) workbook.customXmlParts.getItem(id).delete();
    },
    async takeBack(again) {
      await deleteParts(again, number);
      addParts(again, number, packed(set.kept));
    },
  };
}

function addParts({ workbook }: Excel.RequestContext, set: number, text: string): void {
  const count = Math.max(1, Math.ceil(text.length / mostCharacters));
  for (let place = 1; place <= count; place += 1) {
    const piece = escaped(text.slice((place - 1) * mostCharacters, place * mostCharacters));
    workbook.customXmlParts.add(
      `<kept xmlns="${NAMESPACE}" set="${set}" part="${place}" of="${count}">${piece}</kept>`,
    );
  }
}

async function deleteParts(context: Excel.RequestContext, set: number): Promise<void> {
  for (const { part } of (await partsIn(context)).filter((each) => each.set === set)) part.delete();
}

async function partsIn(context: Excel.RequestContext): Promise<Part[]> {
  const { customXmlParts } = context.workbook;
  const found = { parts: customXmlParts.getByNamespace(NAMESPACE) };
  found.parts.load('items/id');
  await context.sync();
  const parts: Part[] = [];
  for (const part of found.parts.items) {
    const xml = await answer(context, part.getXml());
    const [, set, place, text] = /\sset="(\d+)" part="(\d+)"[^>]*>([^<]*)</.exec(xml) ?? [];
    if (text !== undefined) parts.push({ part, set: Number(set), place: Number(place), text: plain(text) });
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

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
