import { startExcel } from '../support/excelInNode';
import { milliseconds, ratio, type Row } from './measure';

/** A sheet of calls, one to a cell. */
const CELLS = 100_000;
/** How many of them go to the add-in in one message. */
const CELLS_PER_MESSAGE = 20_000;
const TIMES = 3;

/**
 * A sheet of one-cell calls through Microsoft's custom-functions runtime: VARIANCE against a function that answers [[0]].
 * The two take turns, so that both meet the same machine, and the fastest of each counts. Processor time, because the
 * runtime waits between messages and waiting would hide what the functions take.
 */
export async function benchRuntime(): Promise<Row[]> {
  const excel = await startExcel();
  try {
    await import('../../src/functions/register');
    excel.CustomFunctions.associate('EMPTY', () => [[0]]);
    const sheetOf = async (id: string): Promise<number> => {
      const start = process.cpuUsage();
      for (let first = 0; first < CELLS; first += CELLS_PER_MESSAGE) {
        const calls = Array.from({ length: CELLS_PER_MESSAGE }, (_, i) =>
          excel.host.invokeFunction(id, [[[first + i]], [[first + i + 1.5]]], { address: 'Sheet1!A1' }),
        );
        await Promise.all(calls);
      }
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const [empty, ours] = [[] as number[], [] as number[]];
    for (let time = 0; time < TIMES; time++) {
      empty.push(await sheetOf('EMPTY'));
      ours.push(await sheetOf('VARIANCE'));
    }
    const [base, taken] = [Math.min(...empty), Math.min(...ours)];
    return [
      {
        what: `a sheet of ${CELLS.toLocaleString('en-GB')} one-cell VARIANCE calls through the runtime, against an empty function (${milliseconds(base)})`,
        figure: `${ratio(taken / base)}  (${milliseconds(taken)})`,
        target: 'at most 1.3 x',
        met: taken / base <= 1.3,
      },
    ];
  } finally {
    excel.dispose();
  }
}
