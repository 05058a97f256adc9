import { buildTable } from '../../../src/excel/buildTable';
import { runCheck } from '../../../src/excel/checking/runCheck';
import { readSource } from '../../../src/excel/readSource';
import { recognise } from '../../../src/tables/recognise';
import { bridge } from '../../../src/tables/specifications/bridge';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { built, options, showSheet } from '../support';
import { buildTable4, cells, sources, write } from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
  await buildTable4(excel);
});
afterEach(() => excel.dispose());

test('components of a bridge are written and explain the variance; the check finds nothing wrong', async () => {
  await showSheet(
    'Why',
    [
      ['Component', 'Amount £000'],
      ['agency cover', 180],
      ['overtime', 54],
      ['vacancies', -25],
    ],
    'A1:B4',
  );
  const reading = recognise(await readSource(), bridge);
  const bridgeOptions = { ...options, title: 'Bridge' };
  built(
    await buildTable({ specification: bridge, from: { kind: 'selection', reading }, options: bridgeOptions }),
  );
  await excel.settled();
  expect((await sources()).bridges).toHaveLength(1);
  const outcome = await write(excel);
  expect(outcome).toMatchObject({ lines: 3, wanting: 2 });
  const { values } = await cells('Commentary', 'A8:G8');
  expect(values[0].slice(1)).toEqual([
    'Duty & Assessment - Staffing is reporting an overspend of £0.209m, a favourable movement of £0.059m from period 9. This is 6.5% of the budget of £3.222m. The main components are agency cover (£0.180m), overtime (£0.054m) and vacancies (-£0.025m).',
    '',
    209,
    209,
    0,
    'Explained',
  ]);

  const checked = await runCheck({ scope: { kind: 'workbook' }, period: 10, pasted: '' });
  if (checked.kind !== 'checked') throw new Error(JSON.stringify(checked));
  const found = checked.report.findings.filter(({ cells: [first] }) => first?.includes('Commentary'));
  expect(found.filter(({ verdict }) => verdict !== 'agrees')).toEqual([]);
  expect(found.filter(({ kind }) => kind.startsWith('statement')).length).toBeGreaterThanOrEqual(6);

  await write(excel, { settings: { ...usualSettings, period: 10, formulas: 'functions' } });
  const { formulas } = await cells('Commentary', 'B8');
  expect(formulas[0][0]).toContain('OUTTURN.MONEY(');
});
