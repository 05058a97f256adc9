import { figureText } from '../../../domain/figureText';
import { round } from '../../../domain/round';
import { convertUnit } from '../../../domain/unit';
import type { MoneyUnit } from '../../types';
import { either, expression, joined, words, type Live, type LiveCondition } from './live';

/** A figure and the cell it is in. */
export interface LiveFigure {
  /** Null for a blank cell. */
  value: number | null;
  /** As formulas need it: `E5`, `'Table 4'!E5`. */
  address: string;
}

/** How amounts are written. */
export interface MoneyWriting {
  /** Of the figures. */
  unit: MoneyUnit;
  /** `£m`: £0.108m. `£k`: £108k. */
  style: '£m' | '£k';
  /** `native`: ordinary formulas. `functions`: OUTTURN.MONEY. */
  formulas: 'native' | 'functions';
}

const styles = {
  '£m': { unit: '£m', decimals: 3, format: '#,##0.000', suffix: 'm' },
  '£k': { unit: '£000', decimals: 0, format: '#,##0', suffix: 'k' },
} as const;

/** Pounds in each unit. */
const worth = { '£': 1, '£000': 1000, '£m': 1_000_000 } as const;

/** A figure rounded to what is written; words and amounts are both taken from it. */
export interface RoundedFigure {
  value: number;
  formula: string;
}

export function rounded({ value, address }: LiveFigure, { unit, style }: MoneyWriting): RoundedFigure {
  const written = styles[style];
  const factor = worth[unit] / worth[written.unit];
  const scaled = factor === 1 ? address : factor > 1 ? `${address}*${factor}` : `${address}/${1 / factor}`;
  return {
    value: round(convertUnit(value ?? 0, unit, written.unit), written.decimals),
    formula: `ROUND(${scaled},${written.decimals})`,
  };
}

/** The size of a figure in words: £0.108m. */
export function size(figure: LiveFigure, writing: MoneyWriting): Live {
  const { decimals, format, suffix } = styles[writing.style];
  const { value, formula } = rounded(figure, writing);
  const text = `£${figureText(value, decimals)}${suffix}`;
  if (writing.formulas === 'functions') {
    return expression(text, `OUTTURN.MONEY(ABS(${figure.address}),"${writing.unit}","${writing.style}")`);
  }
  const number = expression(text.slice(1, -suffix.length), `TEXT(ABS(${formula}),"${format}")`);
  return joined(words('£'), number, words(suffix));
}

/** A figure in words with its minus: -£0.108m. */
export function signedSize(figure: LiveFigure, writing: MoneyWriting): Live {
  return joined(either(isBelowNil(rounded(figure, writing)), words('-'), words('')), size(figure, writing));
}

export function isNil({ value, formula }: RoundedFigure): LiveCondition {
  return { holds: value === 0, formula: `${formula}=0` };
}

export function isAboveNil({ value, formula }: RoundedFigure): LiveCondition {
  return { holds: value > 0, formula: `${formula}>0` };
}

function isBelowNil({ value, formula }: RoundedFigure): LiveCondition {
  return { holds: value < 0, formula: `${formula}<0` };
}
