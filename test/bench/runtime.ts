import { startExcel } from '../support/excelInNode';
import { fastest, milliseconds, ratio, type Row } from './measure';

const CALLS = 2_000;

/** One-cell calls through Microsoft's custom-functions runtime: VARIANCE against a function that does nothing. */
export async function benchRuntime(): Promise<Row[]> {
  const excel = await startExcel();
  try {
    await import('../../src/functions/register');
    excel.CustomFunctions.associate('EMPTY', () => 0);
    const call = (id: string) => async () => {
      await Promise.all(
        Array.from({ length: CALLS }, (_, i) =>
          excel.host.invokeFunction(id, [[[i]], [[i + 1.5]]], { address: 'Sheet1!A1' }),
        ),
      );
    };
    await call('EMPTY')();
    const empty = await fastest(call('EMPTY'));
    const ours = await fastest(call('VARIANCE'));
    return [
      {
        what: `one-cell VARIANCE through the runtime, ${CALLS} calls, against an empty function (${milliseconds(empty)})`,
        figure: `${ratio(ours / empty)}  (${milliseconds(ours)})`,
        target: 'at most 1.3 x',
        met: ours / empty <= 1.3,
      },
    ];
  } finally {
    excel.dispose();
  }
}
