import { readTargetRange, type TargetRange } from '../../domain/targetRange';
import { toArgument, type Argument } from '../arguments';
import { quote } from '../coerce';
import { ExcelError, valueError } from '../errors';

/** An indicator's target: a number (blank is 0) or a range text such as `32.8 - 38.5`. */
export function kpiTarget(name: string, passed: unknown): Argument<TargetRange> {
  return toArgument(passed, (cell) => {
    if (cell instanceof ExcelError) return cell;
    if (cell === null) return { low: 0, high: 0 };
    if (typeof cell === 'number') return { low: cell, high: cell };
    const target = typeof cell === 'string' ? readTargetRange(cell) : undefined;
    if (target === undefined) {
      return valueError(`${name}: ${quote(cell)} is not a number or a range such as 32.8 - 38.5.`);
    }
    if (target.low > target.high) {
      return valueError(`${name}: ${quote(cell)} starts above its end. Write the lower limit first.`);
    }
    return target;
  });
}
