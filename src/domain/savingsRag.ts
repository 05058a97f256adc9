import { excelNumber } from './exact';
import type { Rag } from './rag';

/** One saving's money by colour, in one unit; every amount 0 or more. */
export interface SavingByColour {
  red: number;
  amber: number;
  green: number;
  blue: number;
}

/** `worst`: the worst colour with money. `largest`: the colour with most money, ties to the worse. */
export type SavingsRagMethod = 'worst' | 'largest';

/**
 * The colour of a saving from the money in each colour. RULES.md section 5: the published columns analyse money, and
 * one saving may have several colours at once, so that one status per saving needs a method.
 * @returns undefined where no colour has money: not started.
 */
export function savingsRag(
  { red, amber, green, blue }: SavingByColour,
  method: SavingsRagMethod,
): Rag | undefined {
  const worstFirst: [Rag, number][] = [
    ['Red', excelNumber(red)],
    ['Amber', excelNumber(amber)],
    ['Green', excelNumber(green)],
    ['Blue', excelNumber(blue)],
  ];
  const withMoney = worstFirst.filter(([, amount]) => amount > 0);
  if (withMoney.length === 0) return undefined;
  if (method === 'worst') return withMoney[0][0];
  return withMoney.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
