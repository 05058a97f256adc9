import { roundTable } from '../../src/functions/rounding/roundTable';
import { seededRandom } from '../domain/random';
import { fastest, milliseconds, type Row } from './measure';

const ROWS = 500;
const COLUMNS = 30;

/** A table of 500 by 30 figures and its totals, drawn in hundredths so that it casts. */
function tableOf(draw: (random: () => number) => number): number[][] {
  const random = seededRandom(12);
  const hundredths = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => draw(random)));
  const rows = hundredths.map((row) => [...row, row.reduce((total, figure) => total + figure, 0)]);
  rows.push(rows[0].map((_, column) => rows.reduce((total, row) => total + row[column], 0)));
  return rows.map((row) => row.map((figure) => figure / 100));
}

/** ROUNDTABLE on a large table: figures as ledgers have them, and the hardest, where every figure ties. */
export async function benchRoundTable(): Promise<Row[]> {
  const kinds: [string, number[][]][] = [
    ['pounds and pence', tableOf((random) => Math.round((random() - 0.3) * 1e6))],
    ['all alike', tableOf(() => 30)],
  ];
  const rows: Row[] = [];
  for (const [what, table] of kinds) {
    const time = await fastest(() => roundTable(table), 3);
    rows.push({
      what: `ROUNDTABLE of ${ROWS} by ${COLUMNS}, ${what}`,
      figure: milliseconds(time),
      target: 'under 1 s',
      met: time < 1000,
    });
  }
  return rows;
}
