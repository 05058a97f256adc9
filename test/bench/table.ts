import { buildTable } from '../../src/excel/buildTable';
import { built, requestFromSelection, services, showSheet } from '../excel/support';
import { startExcel } from '../support/excelInNode';
import { milliseconds, type Row } from './measure';

/** The engine of the workbench is not Excel and slows down on its own, so a long table is timed without its calculation. */
const SIZES = [500, 5_000];

interface Built {
  rows: number;
  requests: number;
  time: number;
}

async function buildFrom(rows: number): Promise<Built> {
  const excel = await startExcel();
  try {
    await showSheet('Data', services(rows), `A1:G${rows + 1}`);
    const request = await requestFromSelection();
    await excel.engine.allSettled();
    const before = excel.host.log.requests;
    const start = performance.now();
    built(await buildTable(request));
    return { rows, requests: excel.host.log.requests - before, time: performance.now() - start };
  } finally {
    excel.dispose();
  }
}

/** Building "Forecast outturn by service" from a selection, through Microsoft's library, on the workbench's engine. */
export async function benchTable(): Promise<Row[]> {
  const results: Built[] = [];
  for (const rows of SIZES) results.push(await buildFrom(rows));
  const [short, long] = results;
  const growth = long.time / short.time / (long.rows / short.rows);
  return [
    ...results.map(({ rows, requests, time }) => ({
      what: `build a table of ${rows.toLocaleString('en-GB')} services`,
      figure: `${requests} round trips  (${milliseconds(time)})`,
      target: '2 round trips',
      met: requests === 2,
    })),
    {
      what: 'time for each service in the longer table, against the shorter',
      figure: `${growth.toFixed(2)} x`,
      target: 'in proportion: about 1 x',
      met: growth <= 1.5,
    },
  ];
}
