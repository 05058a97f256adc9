import type { PriceClause } from '../../domain/priceReview';
import type { ArgumentsOf } from '../arguments';
import { optionalNumber, option } from '../coerce';
import { byOption, operand, operandOr } from '../native';
import { PriceMethod } from '../options';

/** The values of the clause's arguments, in their order. */
export type ClauseValues = [number, number, number, number, number | undefined, PriceClause['method']];

/** The terms of the price clause that PRICEREVIEW, PRICEREVIEWRATE and PRICEREVIEWNOTE share, with their defaults. */
export function clauseArguments(
  cap: unknown,
  floor: unknown,
  efficiency: unknown,
  review: unknown,
  agreed: unknown,
  method: unknown,
): ArgumentsOf<ClauseValues> {
  return [
    optionalNumber('Cap', cap, 0.02),
    optionalNumber('Floor', floor, 0.015),
    optionalNumber('Efficiency', efficiency, 0.01),
    optionalNumber('Review', review, 0.03),
    optionalNumber('Agreed', agreed, undefined),
    option('Method', method, PriceMethod, PriceMethod.compound),
  ];
}

/** The clause from the values read. */
export function toClause(...[cap, floor, efficiency, review, agreed, method]: ClauseValues): PriceClause {
  return { cap, floor, efficiency, review, agreed, method };
}

/** The clause's arguments as pieces of an Excel formula. */
export interface NativeClause {
  cpi: string;
  cap: string;
  floor: string;
  efficiency: string;
  review: string;
  /** '' where it is omitted. */
  agreed: string;
  method: string | undefined;
}

/** The same defaults for the native formulas. */
export function nativeClause([
  cpi,
  cap,
  floor,
  efficiency,
  review,
  agreed = '',
  method,
]: readonly string[]): NativeClause {
  return {
    cpi: operand(cpi),
    cap: operandOr(cap, '2%'),
    floor: operandOr(floor, '1.5%'),
    efficiency: operandOr(efficiency, '1%'),
    review: operandOr(review, '3%'),
    agreed: agreed.trim() === '' ? '' : operand(agreed),
    method,
  };
}

/** The increase between floor and cap. MAX and MIN would pass over a blank cell instead of reading 0. */
export function nativeLimited({ cpi, cap, floor }: NativeClause): string {
  return `IF(${cpi}<${floor},${floor},IF(${cpi}>${cap},MAX(${cap},${floor}),${cpi}))`;
}

/** The increase: #N/A where it is for the authority to review and nothing is agreed. */
function nativeIncrease(clause: NativeClause): string {
  const { cpi, review, agreed } = clause;
  const decided = agreed === '' ? 'NA()' : `IF(${agreed}="",NA(),${agreed})`;
  return `IF(${cpi}>${review},${decided},${nativeLimited(clause)})`;
}

/** The factor from old price to new. */
export function nativeFactor(clause: NativeClause): string {
  const increase = nativeIncrease(clause);
  return byOption(clause.method, {
    compound: `(1-${clause.efficiency})*(1+${increase})`,
    additive: `(1+${increase}-${clause.efficiency})`,
  });
}
