import { convertUnit } from '../domain/unit';
import type { MoneyUnit } from './types';

/** A formula, without `=`, for money of one unit in another: `'Table 4'!B12/1000`. */
export function inUnit(reference: string, from: MoneyUnit, to: MoneyUnit): string {
  const factor = convertUnit(1, from, to);
  if (factor === 1) return reference;
  return factor > 1 ? `${reference}*${factor}` : `${reference}/${convertUnit(1, to, from)}`;
}
