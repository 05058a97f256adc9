/** Commentary that is written again keeps what people wrote, and follows the table. */
import { undoCommentary } from '../../../src/excel/commentary/undoCommentary';
import { writeCommentary } from '../../../src/excel/commentary/writeCommentary';
import { usualStyle } from '../../../src/tables/commentary/place/style';
import { usualSettings } from '../../../src/tables/settings/houseSettings';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { contents } from '../support';
import {
  buildTable4,
  cells,
  change,
  failingWrites,
  request,
  sources,
  staffing,
  table,
  write,
} from './support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
  await buildTable4(excel);
});
afterEach(() => excel.dispose());

describe('written again', () => {
  beforeEach(async () => {
    await write(excel);
    await change(excel, 'Commentary', (sheet) => {
      sheet.getRange('C6:C7').values = [['Vacancies £0.135m.'], ['Fewer placements.']];
    });
  });

  test('drivers stay and are counted; new lines are added below', async () => {
    await change(excel, table, (sheet) => {
      sheet.getRange('C9').values = [[2600]];
    });
    const outcome = await write(excel);
    expect(outcome).toMatchObject({ update: true, lines: 4, added: 1, wanting: 2, address: 'A5:G9' });
    const { values } = await cells('Commentary', 'A6:G9');
    expect(values.map((row) => row.slice(2))).toEqual([
      ['Vacancies £0.135m.', -261, -135, -126, 'Partly explained'],
      ['Fewer placements.', -239, 0, -239, 'Explained in words'],
      ['', 209, 0, 209, 'No explanation yet'],
      ['', 246, 0, 246, 'No explanation yet'],
    ]);
    expect(values[0][1]).toBe(`${staffing} Vacancies £0.135m.`);
    expect(values[3][0]).toBe('MASH & EDT - Staffing');
    const [again] = (await sources()).written;
    expect(again.lines).toHaveLength(4);
  });

  test('lines below the threshold and lines that are gone stay, marked, with their drivers', async () => {
    await change(excel, table, (sheet) => {
      sheet.getRange('C4').values = [[7599]];
      sheet.getRange('A5').values = [['Care packages']];
    });
    const { notDone } = await write(excel);
    expect(notDone).toEqual([
      '“Safeguarding & Care Planning - Staffing” is below the threshold now; it stays, and is marked.',
      '“Safeguarding & Care Planning - Care Provision” is no longer in the table; the drivers stay, and the line is marked.',
    ]);
    const { values } = await cells('Commentary', 'A6:G9');
    expect(values[0].slice(2)).toEqual(['Vacancies £0.135m.', 0, -135, 135, 'Below the threshold']);
    expect(values[1].slice(1)).toEqual([
      'No longer in the table.',
      'Fewer placements.',
      '',
      '',
      '',
      'No longer in the table',
    ]);
    expect([values[3][0], values[3][6]]).toEqual(['Care packages', 'No explanation yet']);
  });

  test('rows sorted and inserted in the table: each line finds its own again', async () => {
    await change(excel, table, (sheet) => {
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('A4:H4').values = [['New', 10, 500, 0, 500, 490, 0, 490]];
    });
    await write(excel);
    const { values } = await cells('Commentary', 'A6:D9');
    expect(values.map(([service, , driver, variance]) => [service, driver, variance])).toEqual([
      ['Safeguarding & Care Planning - Staffing', 'Vacancies £0.135m.', -261],
      ['Safeguarding & Care Planning - Care Provision', 'Fewer placements.', -239],
      ['Duty & Assessment - Staffing', '', 209],
      ['New', '', 490],
    ]);
  });

  test('what the writer typed over stays: a paragraph, and what is explained', async () => {
    await write(excel);
    await change(excel, 'Commentary', (sheet) => {
      sheet.getRange('B7').values = [['My own words.']];
      sheet.getRange('E6').values = [[-200]];
    });
    const outcome = await writeCommentary(await request());
    expect(outcome).toMatchObject({
      notDone: [
        '“Safeguarding & Care Planning - Care Provision” has your own words in place of the commentary, which are left as they are.',
      ],
    });
    const { values } = await cells('Commentary', 'B6:G7');
    expect(values[1][0]).toBe('My own words.');
    expect(values[0].slice(3)).toEqual([-200, -61, 'Partly explained']);
  });

  test('nothing to change, nothing written', async () => {
    await write(excel);
    const before = await contents(excel);
    expect(await writeCommentary(await request())).toMatchObject({ kind: 'unchanged' });
    expect(await contents(excel)).toEqual(before);
  });

  test('another wording changes every paragraph', async () => {
    const settings = {
      ...usualSettings,
      period: 11,
      phrases: { opening: '{service} {is} forecasting {position}' },
    };
    await write(excel, {
      settings,
      style: { ...usualStyle, amounts: '£k', share: false },
      plural: new Set(['Duty & Assessment - Staffing']),
    });
    const { values } = await cells('Commentary', 'B8');
    expect(values[0][0]).toBe(
      'Duty & Assessment - Staffing are forecasting an overspend of £209k, a favourable movement of £59k from period 10.',
    );
    const [line] = (await sources()).written[0].lines.slice(2);
    expect(line.text).toBe(values[0][0]);
  });

  test('Undo puts all back as it was', async () => {
    await change(excel, table, (sheet) => {
      sheet.getRange('C9').values = [[2600]];
    });
    const before = await contents(excel);
    const { undo } = await write(excel);
    expect(await undoCommentary(undo)).toEqual({ kind: 'undone' });
    await excel.settled();
    expect(await contents(excel)).toEqual(before);
  });

  test('Undo asks first where drivers of a new line have been typed', async () => {
    await change(excel, table, (sheet) => {
      sheet.getRange('C9').values = [[2600]];
    });
    const { undo } = await write(excel);
    await change(excel, 'Commentary', (sheet) => {
      sheet.getRange('C9').values = [['Agency.']];
    });
    expect(await undoCommentary(undo)).toMatchObject({ kind: 'changed' });
    expect(await undoCommentary(undo, { evenIfChanged: true })).toEqual({ kind: 'undone' });
  });

  test.each(['before', 'partway', 'after'] as const)(
    'whichever request fails %s it is done, all is as it was, and trying again works',
    async (when) => {
      await change(excel, table, (sheet) => {
        sheet.getRange('C9').values = [[2600]];
      });
      const asked = await request();
      expect(await failingWrites(excel, asked, when)).toBeGreaterThanOrEqual(6);
    },
  );
});
