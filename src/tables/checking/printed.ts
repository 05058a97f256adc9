/** A figure as printed: its value, and how far the figure it was rounded from can be away. */
import { readFigure } from '../../domain/readFigure';
import { convertUnit } from '../../domain/unit';
import type { CellValue, MoneyUnit } from '../types';

/** A figure as precise as it is printed. */
export interface Printed {
  value: number;
  /** Half of the last printed place, in the same unit as `value`. */
  half: number;
}

/** What one cell is to somebody who looks for tables. */
export type CellKind = 'blank' | 'words' | 'figure' | 'notAvailable';

/** A longer text is no figure. */
const longestFigure = 32;
/** A number with more decimals is not rounded at all. */
const mostDecimals = 9;

/** What a number format does to a figure. */
interface FormatFacts {
  isDate: boolean;
  isPercent: boolean;
  /** Thousands left off: `#,##0,` shows 1,752 for 1752000. */
  scale: number;
}

/** Sheets use few formats in many cells. */
const formats = new Map<string, FormatFacts>();

function factsOf(format: string): FormatFacts {
  const known = formats.get(format);
  if (known) return known;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const commas = /[0#?](,+)(?![0#?,])/.exec(bare);
  const facts = {
    isDate: !/general/i.test(bare) && /[dmyh]/i.test(bare),
    isPercent: bare.includes('%'),
    scale: 1000 ** (commas ? commas[1].length : 0),
  };
  formats.set(format, facts);
  return facts;
}

/** `£000`, `£m` and the like, which are units and not a figure. */
function isUnitText(text: string): boolean {
  return (
    /^\(?\s*£?\s*['’‘`]?\s*(?:000['’‘`]?s?|k|['’‘`]?m|mn|bn)?\s*\)?$/i.test(text) && /[£'’‘`]/.test(text)
  );
}

/** A text that says a figure, or a dash for nil. */
export function isFigureText(text: string): boolean {
  return text.length <= longestFigure && !isUnitText(text.trim()) && readFigure(text).kind === 'figure';
}

/** What a cell holds; a date is words. */
export function cellKind(value: CellValue, isError: boolean, format: string): CellKind {
  if (isError) return 'notAvailable';
  if (typeof value === 'number') return factsOf(format).isDate ? 'words' : 'figure';
  if (typeof value === 'boolean') return 'words';
  const text = value.trim();
  if (text === '') return 'blank';
  if (text.length > longestFigure) return 'words';
  if (/^£k$/i.test(text)) return 'figure';
  if (isUnitText(text)) return 'words';
  const { kind } = readFigure(text);
  if (kind === 'notAvailable') return 'notAvailable';
  return kind === 'figure' ? 'figure' : 'words';
}

/** Decimals a number is held to, up to `mostDecimals`. */
export function decimalsHeld(value: number): number {
  if (Number.isInteger(value)) return 0;
  for (let decimals = 1; decimals < mostDecimals; decimals += 1) {
    const scaled = value * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6 * Math.max(1, Math.abs(scaled) * 1e-8)) return decimals;
  }
  return mostDecimals;
}

/** Decimals of a figure in a text; null where it shows none, such as `########`, or a power of ten. */
function decimalsShown(text: string): number | null {
  let digits = 0;
  let decimals = -1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (code === 46 && decimals < 0) decimals = 0;
    else if ((code === 69 || code === 101) && digits > 0) return null;
  }
  return digits === 0 ? null : Math.max(0, decimals);
}

function ofNumber(value: number, text: string, format: string): Printed {
  if (!Number.isFinite(value)) return { value: 0, half: 0 };
  const { isPercent, scale } = factsOf(format);
  const shown = value / scale;
  const held = decimalsHeld(shown);
  const printed = (decimalsShown(text) ?? held) + (isPercent ? 2 : 0);
  return { value: shown, half: 0.5 / 10 ** Math.max(held, printed) };
}

function ofText(text: string, unit: MoneyUnit): Printed | null {
  if (text.length > longestFigure) return null;
  const reading = readFigure(text);
  if (reading.kind !== 'figure') return null;
  const step = 10 ** -((decimalsShown(text) ?? 0) + (text.includes('%') ? 2 : 0));
  if (!reading.scaled) return { value: reading.value, half: step / 2 };
  const inPounds = /b/i.test(text) ? 1e9 : /k|th/i.test(text) ? 1e3 : 1e6;
  return {
    value: convertUnit(reading.value, '£', unit),
    half: convertUnit((step * inPounds) / 2, '£', unit),
  };
}

/** Reads a cell, or null where there is no figure. Texts in k, m or bn come out in `unit`; percentages as fractions. */
export function readPrinted(
  value: CellValue,
  text: string,
  format: string,
  isError: boolean,
  unit: MoneyUnit,
): Printed | null {
  if (isError || typeof value === 'boolean') return null;
  if (typeof value === 'number') return factsOf(format).isDate ? null : ofNumber(value, text, format);
  return value.trim() === '' ? null : ofText(value, unit);
}
