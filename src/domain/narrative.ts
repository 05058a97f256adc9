import { direction } from './direction';
import { figureText } from './figureText';
import { position } from './position';
import { round } from './round';
import { convertUnit, type Unit } from './unit';

/** What a sentence about one service is made from. */
export interface NarrativeFigures {
  /** The service, as it is to be printed. */
  service: string;
  /** Outturn variance in `unit`, positive for an overspend. */
  variance: number;
  /** Movement in `unit`, positive for adverse; without it the sentence says nothing about movement. */
  movement?: number;
  /** What the movement is from: `period 9`, `December`. */
  prior: string;
  unit: Unit;
}

/** Figures in sentences are £m to three decimals. */
const decimals = 3;

/**
 * One sentence on a service's position. Words and figures come from the same rounded number, so they cannot
 * contradict each other: what prints as £0.000m is a balanced position. RULES.md section 16.
 */
export function narrative({ service, variance, movement, prior, unit }: NarrativeFigures): string {
  const opening = `${service} is reporting ${positionWords(inMillions(variance, unit))}`;
  if (movement === undefined) return `${opening}.`;
  return `${opening}, ${movementWords(inMillions(movement, unit))} from ${prior}.`;
}

function inMillions(amount: number, unit: Unit): number {
  return round(convertUnit(amount, unit, '£m'), decimals);
}

function positionWords(millions: number): string {
  const word = position(millions, 0);
  if (word === 'On budget') return 'a balanced position';
  return `an ${word.toLowerCase()} of ${text(millions)}`;
}

function movementWords(millions: number): string {
  const word = direction(millions, 0);
  if (word === 'No change') return 'with no movement';
  return `${word === 'Adverse' ? 'an adverse' : 'a favourable'} movement of ${text(millions)}`;
}

function text(millions: number): string {
  return `£${figureText(millions, decimals)}m`;
}
