/** Reads what somebody typed for a setting, or says what is wrong with it and what to type. */
import { readFigure } from '../../domain/readFigure';
import { round } from '../../domain/round';
import { convertUnit } from '../../domain/unit';
import { betterColour, colourUses, sampleOf } from './colourUses';
import { readFinancialYear } from './financialYear';
import type { HouseColours } from './houseSettings';

export type Typed<T> = { kind: 'value'; value: T } | { kind: 'problem'; problem: string };

function value<T>(read: T): Typed<T> {
  return { kind: 'value', value: read };
}

function problem(sentence: string): Typed<never> {
  return { kind: 'problem', problem: sentence };
}

function isNot(typed: string, what: string): string {
  return typed.trim() === ''
    ? `There is nothing here where ${what} is needed.`
    : `“${typed}” is not ${what}.`;
}

/** A financial year; blank is not said. */
export function readYear(typed: string): Typed<string> {
  if (typed.trim() === '') return value('');
  const year = readFinancialYear(typed);
  return year ? value(year) : problem(`${isNot(typed, 'a financial year')} Type it like 2026/27.`);
}

const percentage = /^(\d{1,3}(?:\.\d{1,8})?)\s*%?$/;

/** A percentage from 0 to 100, with or without its sign, as a fraction. */
export function readShare(typed: string): Typed<number> {
  const [, number] = percentage.exec(typed.trim()) ?? [];
  const share = number === undefined ? undefined : round(Number(number) / 100, 10);
  if (share === undefined || share > 1) {
    return problem(`${isNot(typed, 'a percentage from 0 to 100')} Type it like 2%.`);
  }
  return value(share);
}

/** An amount in £000, 0 or more; text in k or m (`£100k`) is converted. */
export function readAmount(typed: string): Typed<number> {
  const figure = readFigure(typed);
  if (typed.trim() === '' || typed.includes('%') || figure.kind !== 'figure' || figure.value < 0) {
    return problem(`${isNot(typed, 'an amount')} Type it in £000, like 100 for £100,000.`);
  }
  return value(figure.scaled ? convertUnit(figure.value, '£', '£000') : figure.value);
}

const hexColour = /^#?([0-9a-f]{6})$/i;

/** `#RRGGBB`, or undefined. */
export function colourOf(typed: string): string | undefined {
  const [, digits] = hexColour.exec(typed.trim()) ?? [];
  return digits && `#${digits.toUpperCase()}`;
}

/** How far a contrast is from none, rounded down so that too little never looks like enough: `4.4 to 1`. */
export function contrastText(contrast: number): string {
  return `${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1`;
}

/** A colour that can be read in its use. */
export function readColour(key: keyof HouseColours, typed: string): Typed<string> {
  const colour = colourOf(typed);
  if (!colour) return problem(`${isNot(typed, 'a colour')} Type it like #1F4E9E.`);
  const better = betterColour(key, colour);
  if (!better) return value(colour);
  const what =
    colourUses[key] === 'heading' ? 'Headings on it are hard to read' : 'It is hard to read on white';
  return problem(
    `${what}: ${contrastText(sampleOf(key, colour).contrast)}, and 4.5 to 1 is needed. Try ${better}.`,
  );
}
