/** The look of built tables: a quiet committee paper. Colours keep 4.5:1 contrast to white. */
import type { StyleRole } from './plan';
import { textOn } from './settings/contrast';
import type { Tone } from './specification';
import type { TableColours } from './types';

/** How cells of a role look; what is not said stays as Excel has it. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: 'Left' | 'Right' | 'Center';
  vertical?: 'Top' | 'Center' | 'Bottom';
  wrap?: boolean;
  /** Steps from the edge it is aligned to: keeps words apart from figures to their left. */
  indent?: number;
  /** Thin rules. */
  ruleAbove?: boolean;
  ruleBelow?: boolean;
}

const ink = '#242424';
/** Of the lines above and below totals. */
export const ruleColour = '#6B7280';

/** The colours of a workbook whose team has not chosen others. Contrast is 4.5:1 and more in each use. */
export const usualColours: TableColours = {
  headingFill: '#EEF1F4',
  // The usual colour of figures that somebody typed or that come from elsewhere.
  input: '#1F4E9E',
  adverse: '#A4262C',
  favourable: '#0B6A0B',
  // Four steps of lightness, so that they can be told apart in greyscale too.
  red: '#A4262C',
  amber: '#FFC000',
  green: '#3B8A3E',
  blue: '#7FB2E5',
};

const heading: Look = {
  bold: true,
  color: ink,
  fill: usualColours.headingFill,
  vertical: 'Bottom',
  wrap: true,
  ruleBelow: true,
};

const words: Look = { color: usualColours.input, horizontal: 'Left', wrap: true };
const note: Look = { color: '#5C5C5C', size: 9, horizontal: 'Left' };

/** The roles that are in the house's colour of inputs. */
const inInputColour: readonly StyleRole[] = ['input', 'words', 'wordsAfterFigures'];

/** The look of each role. */
export const houseStyle: Record<StyleRole, Look> = {
  title: { bold: true, size: 14, color: ink },
  heading: { ...heading, horizontal: 'Left' },
  headingAfterFigures: { ...heading, horizontal: 'Left', indent: 1 },
  headingNumber: { ...heading, horizontal: 'Right' },
  headingComputed: { ...heading, horizontal: 'Right', italic: true },
  label: { color: ink, horizontal: 'Left' },
  longLabel: { color: ink, horizontal: 'Left', wrap: true },
  input: { color: usualColours.input, horizontal: 'Right' },
  words,
  wordsAfterFigures: { ...words, indent: 1 },
  computed: { color: ink, horizontal: 'Right' },
  computedText: { color: ink, horizontal: 'Right' },
  sentence: { color: ink, horizontal: 'Left', indent: 1 },
  group: { bold: true },
  subtotal: { bold: true, color: ink, ruleAbove: true },
  total: { bold: true, color: ink, ruleAbove: true, ruleBelow: true },
  note,
  noteAfterFigure: { ...note, indent: 1 },
};

/** The look of a role in the team's colours. */
export function lookOf(role: StyleRole, { headingFill: fill, input }: TableColours): Look {
  const look = houseStyle[role];
  if (look.fill !== undefined) return { ...look, fill };
  return inInputColour.includes(role) ? { ...look, color: input } : look;
}

/** How a word is coloured: red, amber, green and blue are fills, on which it stands in black or white. */
export function toneLook(tone: Tone, colours: TableColours): { font: string; fill?: string } {
  if (tone === 'adverse' || tone === 'favourable') return { font: colours[tone] };
  return { font: textOn(colours[tone]), fill: colours[tone] };
}
