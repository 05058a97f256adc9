import { sum } from '../sum';
import { itemsOf, signedAmounts } from './parts';
import { readSentence } from './readSentence';
import { sentences } from './sentences';

/**
 * How much of a variance the amounts in the words of its writer explain, in pounds: `Agency cover £200k, offset by
 * vacancies of £50k` explains 150,000 of an overspend. Percentages, movements and budgets are no drivers.
 * @param variance whose sign amounts have that the words give none; 0 counts as over.
 */
export function quantifiedDrivers(text: string, variance: number): number {
  const side = variance < 0 ? -1 : 1;
  const amounts = sentences(text).flatMap((sentence) => {
    const read = readSentence(sentence);
    const left = new Set(
      read.statements.filter(({ kind }) => notDrivers.has(kind)).map(({ amount }) => amount?.start),
    );
    const money = read.amounts.filter(
      ({ kind, bare, start }) => kind === 'money' && !bare && !left.has(start),
    );
    return signedAmounts(itemsOf(sentence, money, sentence.start), side);
  });
  return sum(amounts.map(({ amount, sign }) => amount.size * sign));
}

const notDrivers = new Set(['movement', 'budget', 'forecast']);
