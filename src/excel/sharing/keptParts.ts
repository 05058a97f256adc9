/** Keeps what is remembered in the workbook, as texts that stay in the file whoever saves it. */
import { addText, deleteTexts, readPieces, textOf, type KeptForm } from '../keptTexts';
import { packed, unpacked, type Kept } from './kept';
import type { Step } from '../transaction/transaction';

const form: KeptForm = {
  namespace: 'urn:outturn:sharing',
  element: 'kept',
  attribute: 'set',
  written: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'),
  read: (text) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&'),
};

/** What was remembered when the workbook was prepared once. */
export interface KeptSet {
  number: number;
  kept: Kept;
}

/** Everything remembered in the workbook, earliest first. A set that is not whole is left out. */
export async function readKept(): Promise<KeptSet[]> {
  const pieces = await readPieces(new Excel.RequestContext(), form);
  const numbers = [...new Set(pieces.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    try {
      return [{ number, kept: unpacked(textOf(pieces, number)) }];
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
    make: (context) => addText(context, form, number, text),
    takeBack: (context) => deleteTexts(context, form, (each) => each === number),
  };
}

/** Forgets a set. */
export async function forgetStep({ number, kept }: KeptSet): Promise<Step> {
  const pieces = await readPieces(new Excel.RequestContext(), form);
  const ids = pieces.filter((piece) => piece.number === number).map(({ part }) => part.id);
  return {
    size: 0,
    make({ workbook }) {
      for (const id of ids) workbook.customXmlParts.getItem(id).delete();
    },
    async takeBack(context) {
      await deleteTexts(context, form, (each) => each === number);
      addText(context, form, number, packed(kept));
    },
  };
}
