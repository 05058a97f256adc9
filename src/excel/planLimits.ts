import type { TablePlan } from '../tables/plan';
import { PlainProblem } from './plainProblem';

/** Characters that Excel takes in a formula. */
const longestFormula = 8192;

/** Throws PlainProblem for a table that Excel would refuse: the total of very many groups is one long formula. */
export function checkLimits({ cells }: TablePlan): void {
  const tooLong = cells.some((row) =>
    row.some((cell) => typeof cell === 'string' && cell.startsWith('=') && cell.length > longestFormula),
  );
  if (!tooLong) return;
  throw new PlainProblem(
    'There are more groups with subtotals than one total can add up. Build the table in two parts, or leave the subtotals out.',
  );
}
