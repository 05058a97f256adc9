import { Decimal } from 'decimal.js';
import { variance } from '../../src/functions/monitoring/variance';
import { fastest, milliseconds, ratio, type Row } from './measure';

const ROWS = 100_000;

/** One column of figures as budgets hold them: pounds and pence, some negative. The same in every run. */
function column(seed: number): number[][] {
  let state = seed;
  return Array.from({ length: ROWS }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return [((state % 200_000_000) - 50_000_000) / 100];
  });
}

/** VARIANCE over a column in one call, beside a loop of binary subtractions and decimal.js cell by cell. */
export async function benchFunctions(): Promise<Row[]> {
  const [budget, outturn] = [column(1), column(2)];
  const plain = await fastest(() => {
    const answer: number[][] = new Array(ROWS);
    for (let row = 0; row < ROWS; row++) answer[row] = [outturn[row][0] - budget[row][0]];
    return answer;
  });
  const ours = await fastest(() => variance(budget, outturn));
  const decimals = await fastest(
    () => budget.map(([value], row) => [new Decimal(outturn[row][0]).minus(value).toNumber()]),
    3,
  );
  return [
    {
      what: `VARIANCE over ${ROWS.toLocaleString('en-GB')} rows, against plain subtractions (${milliseconds(plain)})`,
      figure: `${ratio(ours / plain)}  (${milliseconds(ours)})`,
      target: 'at most 3 x',
      met: ours / plain <= 3,
    },
    {
      what: 'the same with decimal.js for every cell, against plain subtractions',
      figure: `${ratio(decimals / plain)}  (${milliseconds(decimals)})`,
      target: 'for comparison',
      met: true,
    },
  ];
}
