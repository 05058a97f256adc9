/**
 * Texts that are kept in custom XML parts, which stay in the file whoever saves it, with or without Outturn. Each text has a
 * number, and is cut into pieces where it is long.
 */

/** How texts of one use are written. */
export interface KeptForm {
  namespace: string;
  /** Name of the element, and of the attribute that gives the number. */
  element: string;
  attribute: string;
  /** A text as XML takes it, and back. */
  written(text: string): string;
  read(text: string): string;
}

/** A text or, of a long one, a piece of it. */
export interface KeptPiece {
  part: Excel.CustomXmlPart;
  number: number;
  /** From 1. */
  place: number;
  /** Pieces of the text in all. */
  of: number;
  text: string;
}

/** Characters of one piece; Excel answers at most 5 MB. */
const mostCharacters = 400_000;

/** Every piece in the workbook. */
export async function readPieces(context: Excel.RequestContext, form: KeptForm): Promise<KeptPiece[]> {
  const found = { parts: context.workbook.customXmlParts.getByNamespace(form.namespace) };
  found.parts.load('items/id');
  await context.sync();
  const pattern = new RegExp(`\\s${form.attribute}="(\\d+)" part="(\\d+)" of="(\\d+)"[^>]*>([^<]*)<`);
  const pieces: KeptPiece[] = [];
  for (const part of found.parts.items) {
    const xml = await answer(context, part.getXml());
    const [, number, place, of, text] = pattern.exec(xml) ?? [];
    if (text === undefined) continue;
    pieces.push({
      part,
      number: Number(number),
      place: Number(place),
      of: Number(of),
      text: form.read(text),
    });
  }
  return pieces;
}

/** One at a time: together they may be more than Excel answers. */
async function answer(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<string>,
): Promise<string> {
  await context.sync();
  return result.value;
}

/** The text of one number; '' where there is none. */
export function textOf(pieces: readonly KeptPiece[], number: number): string {
  const mine = pieces.filter((piece) => piece.number === number);
  return mine
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
    .join('');
}

/** Asks for a text to be kept. */
export function addText(context: Excel.RequestContext, form: KeptForm, number: number, text: string): void {
  const of = Math.max(1, Math.ceil(text.length / mostCharacters));
  for (let place = 1; place <= of; place += 1) {
    const piece = text.slice((place - 1) * mostCharacters, place * mostCharacters);
    addPiece(context, form, { number, place, of, text: piece });
  }
}

/** Asks for a piece to be kept. */
export function addPiece(
  { workbook }: Excel.RequestContext,
  { namespace, element, attribute, written }: KeptForm,
  { number, place, of, text }: Omit<KeptPiece, 'part'>,
): void {
  workbook.customXmlParts.add(
    `<${element} xmlns="${namespace}" ${attribute}="${number}" part="${place}" of="${of}">${written(text)}</${element}>`,
  );
}

/** Asks for the texts of these numbers to be deleted. */
export async function deleteTexts(
  context: Excel.RequestContext,
  form: KeptForm,
  isDeleted: (number: number) => boolean,
): Promise<void> {
  for (const { part } of (await readPieces(context, form)).filter(({ number }) => isDeleted(number))) {
    part.delete();
  }
}
