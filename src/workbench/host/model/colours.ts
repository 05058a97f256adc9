import type { IColorStyle, Nullable } from '@univerjs/core';
import { invalidArgument } from '../batch/hostError';

/** The HTML colour names that turn up in spreadsheets; Excel takes all 140. */
const NAMED: Record<string, string> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals, as Excel answers; undefined when no colour is set. */
export function excelColour(colour: Nullable<IColorStyle>): string | undefined {
  const rgb = colour?.rgb;
  if (!rgb) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts) return `#${parts.slice(1, 4).map(hex).join('')}`;
  return rgb.toUpperCase();
}

/** A colour as an add-in gives it: `#RRGGBB`, `#RGB` or a name; '' for none. */
export function colourArgument(value: unknown, location: string): string {
  if (value === '') return '';
  if (typeof value !== 'string') throw invalidArgument(location);
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const named = NAMED[value.toLowerCase()];
  if (!named) throw invalidArgument(location);
  return named;
}

function hex(decimal: string): string {
  return Number(decimal).toString(16).padStart(2, '0').toUpperCase();
}
