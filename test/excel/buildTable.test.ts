import { buildTable } from '../../src/excel/buildTable';
import * as around from '../../src/excel/surroundings';
import { undoBuild } from '../../src/excel/undoBuild';
import { startExcel, type ExcelInNode } from '../support/excelInNode';
import {
  built,
  contents,
  options,
  requestFromSelection,
  services,
  showSheet,
  specification,
  table4,
  valuesAt,
} from './support';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('the published table 4 on a new sheet', async () => {
  await showSheet('Table 4', table4, 'A3:G12');
  const outcome = built(await buildTable(await requestFromSelection()));
  expect(outcome).toMatchObject({
    sheetName: 'Forecast outturn',
    address: "'Forecast outturn'!A2:H11",
    rows: 8,
    notDone: [],
  });
  expect(outcome.summary.sentence).toBe('8 services, total variance (295)');
  await excel.engine.allSettled();
  const values = await valuesAt(outcome.address);
  expect(values[1]).toEqual(['Prevention & Safeguarding Management', 326, 303, 0, 303, -23, -9, -14]);
  expect(values[9]).toEqual(['Total', 14315, 15676, -1656, 14020, -295, -498, 203]);
});

/** The engine takes its time over thousands of formulas; the number of requests is what counts. */
const patience = 120_000;

test.each([5, 500, 5000])(
  '%i rows take two round trips',
  async (count) => {
    await showSheet('Data', services(count), `A1:G${count + 1}`);
    const request = await requestFromSelection({ inputs: 'copied' });
    excel.host.log.clear();
    expect(built(await buildTable(request)).rows).toBe(count);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.log.requests).toBe(2);
  },
  patience,
);

test('two round trips where Excel groups undo steps, too: nothing is left for Excel to clean up', async () => {
  await showSheet('Table 4', table4, 'A3:G12');
  const request = await requestFromSelection();
  const supported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
  const run = jest.spyOn(Excel, 'run');
  excel.host.log.clear();
  built(await buildTable(request));
  expect(run.mock.calls[0][0]).toEqual({ mergeUndoGroup: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.host.log.requests).toBe(2);
  supported.mockRestore();
  run.mockRestore();
});

describe.each(['newSheet', 'beside'] as const)('when a request fails, building on %s', (place) => {
  test.each(['before', 'after', 'partway'] as const)('%s', async (when) => {
    await showSheet('Table 4', table4, 'A3:G12');
    const request = await requestFromSelection({ place });
    const before = await contents(excel);
    for (let n = 1; n <= 2; n += 1) {
      excel.host.faults.failRequest(n, when);
      const outcome = await buildTable(request);
      expect(outcome).toEqual({ kind: 'refused', message: 'Excel could not do that. Try again.' });
      expect(await contents(excel)).toEqual(before);
    }
    excel.host.faults.failRequest(3, when);
    built(await buildTable(request));
  });
});

test('beside: to the right with one empty column between, linked within the sheet', async () => {
  await showSheet('Table 4', table4, 'A3:G12');
  const outcome = built(await buildTable(await requestFromSelection({ place: 'beside' })));
  expect(outcome.address).toBe("'Table 4'!I3:P12");
  await excel.engine.allSettled();
  expect((await valuesAt(outcome.address))[9]).toEqual([
    'Total',
    14315,
    15676,
    -1656,
    14020,
    -295,
    -498,
    203,
  ]);
});

test('a blank table', async () => {
  const outcome = built(
    await buildTable({
      specification,
      from: { kind: 'blank', rows: 3 },
      options: { ...options, title: 'April' },
    }),
  );
  expect(outcome.address).toBe("'Forecast outturn'!A2:H6");
});

test('our functions instead of native formulas', async () => {
  await showSheet('Table 4', table4, 'A3:G12');
  const outcome = built(await buildTable(await requestFromSelection({ formulas: 'functions' })));
  const formulas = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(outcome.sheetName).getRange('F3');
    cell.load('formulas');
    await context.sync();
    return cell.formulas[0][0];
  });
  expect(formulas).toBe('=OUTTURN.VARIANCE(B3,E3)');
});

describe('names that are taken', () => {
  test('the sheet gets the next free one, and the table too', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('FORECAST OUTTURN');
      context.workbook.names.add('outturn_forecastoutturnbyservice_1', '=1');
      await context.sync();
    });
    await showSheet('Table 4', table4, 'A3:G12');
    const outcome = built(await buildTable(await requestFromSelection()));
    expect(outcome.sheetName).toBe('Forecast outturn (2)');
    expect(outcome.undo.definedName).toBe('Outturn_forecastOutturnByService_2');
  });

  test('a sheet somebody else makes under that name between read and write is left alone', async () => {
    await showSheet('Table 4', table4, 'A3:G12');
    const request = await requestFromSelection();
    const { readSurroundings } = around;
    const meanwhile = jest.spyOn(around, 'readSurroundings').mockImplementation(async (...asked) => {
      const read = await readSurroundings(...asked);
      await showSheet('Forecast outturn', [['theirs']], 'A1');
      return read;
    });
    expect(await buildTable(request)).toEqual({
      kind: 'refused',
      message: 'A sheet of that name is there already. Try again.',
    });
    meanwhile.mockRestore();
    expect(await valuesAt("'Forecast outturn'!A1:A1")).toEqual([['theirs']]);
    expect(built(await buildTable(request)).sheetName).toBe('Forecast outturn (2)');
  });

  test('a source sheet with quotes and emoji', async () => {
    await showSheet("Children's 📊 “homes”", table4, 'A3:G12');
    const outcome = built(await buildTable(await requestFromSelection()));
    await excel.engine.allSettled();
    expect((await valuesAt(outcome.address))[9][5]).toBe(-295);
  });
});

test('a name that begins with = stays text, linked or copied', async () => {
  const cells = services(2).map((row) => [...row]);
  await showSheet('Data', cells, 'A1:G3');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A2:A3').values = [["'=1+1"], ["'+44 team"]];
    await context.sync();
  });
  for (const inputs of ['linked', 'copied'] as const) {
    const outcome = built(await buildTable(await requestFromSelection({ inputs, title: '=2+2' })));
    await excel.engine.allSettled();
    const values = await valuesAt(outcome.address);
    expect(values.slice(1, 3).map(([name]) => name)).toEqual(['=1+1', '+44 team']);
    expect((await valuesAt(`'${outcome.sheetName}'!A1:A1`))[0][0]).toBe('=2+2');
    await undoBuild(outcome.undo);
  }
});
