import { contrast, leastContrast, readableAgainst, textOn, white } from './contrast';
import type { HouseColours } from './houseSettings';

/** The colour of the words of headings, whatever their fill. */
const headingInk = '#242424';

/** `text`: figures and words in this colour on white. `heading`: a fill under the headings. `status`: a fill under one word. */
export type ColourUse = 'text' | 'heading' | 'status';

/** What each colour is for, in the order people are shown them. */
export const colourUses: Readonly<Record<keyof HouseColours, ColourUse>> = {
  accent: 'text',
  headingFill: 'heading',
  input: 'text',
  adverse: 'text',
  favourable: 'text',
  red: 'status',
  amber: 'status',
  green: 'status',
  blue: 'status',
};

export const colourKeys = Object.keys(colourUses) as (keyof HouseColours)[];

/** Text and what is behind it, as a colour is used. */
export interface ColourSample {
  text: string;
  fill: string;
  /** From 1 to 21. */
  contrast: number;
}

/** What a colour looks like in use. On a status colour the word is white, or black where white could not be read. */
export function sampleOf(key: keyof HouseColours, colour: string): ColourSample {
  const pair = {
    text: { text: colour, fill: white },
    heading: { text: headingInk, fill: colour },
    status: { text: textOn(colour), fill: colour },
  }[colourUses[key]];
  return { ...pair, contrast: contrast(pair.text, pair.fill) };
}

/** The nearest colour that can be read in the same use; undefined when this one can. */
export function betterColour(key: keyof HouseColours, colour: string): string | undefined {
  const sample = sampleOf(key, colour);
  if (sample.contrast >= leastContrast) return undefined;
  return readableAgainst(colour, colourUses[key] === 'heading' ? sample.text : sample.fill);
}
