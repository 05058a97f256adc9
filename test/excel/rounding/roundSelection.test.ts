import { roundSelection, type RoundingRequest } from '../../../src/excel/rounding/roundSelection';
import type { RoundingOutcome } from '../../../src/excel/rounding/outcomes';
import { undoRounding } from '../../../src/excel/rounding/undoRounding';
import type { CellValue } from '../../../src/tables/types';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';
import { contents, showSheet } from '../support';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const typed: CellValue[][] = [
  ['Service', 'Budget £000', 'Forecast £000', 'Variance £000', 'Variance %'],
  ['Fostering', 1234.4, 1240.4, 6, 0.0049],
  ['Residential', 500.4, 480.4, -20, -0.04],
  ['Leaving care', 100.4, 111.4, 11, 0.1096],
  ['Total', 1835.2, 1832.2, -3, -0.0016],
];

const built: CellValue[][] = typed.map((row, i) =>
  row.map((cell, j) => {
    const letter = 'ABCDE'[j];
    if (i > 0 && j === 3) return `=C${i + 1}-B${i + 1}`;
    if (i > 0 && j === 4) return `=D${i + 1}/B${i + 1}`;
    return i === 4 && j > 0 ? `=SUM(${letter}2:${letter}4)` : cell;
  }),
);

const today = new Date(2026, 10, 22);
const note =
  'Rounded to £1,000 on 22 November 2026 so that rows and columns add up: 1 of 12 figures moved by one unit beyond ordinary rounding.';

const request = (changes: Partial<RoundingRequest> = {}): RoundingRequest => ({
  cells: { sheetName: 'Outturn', address: 'A1:E5' },
  oneCell: false,
  options: {},
  place: 'beside',
  today,
  ...changes,
});

function done(outcome: RoundingOutcome): Extract<RoundingOutcome, { kind: 'rounded' }> {
  if (outcome.kind !== 'rounded') throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function inSheet<T>(read: (sheet: Excel.Worksheet) => () => T, name = 'Outturn'): Promise<T> {
  await excel.settled();
  return Excel.run(async (context) => {
    const result = read(context.workbook.worksheets.getItem(name));
    await context.sync();
    return result();
  });
}

const at = (
  address: string,
  what: 'values' | 'formulas' | 'numberFormat',
  name?: string,
): Promise<CellValue[][]> =>
  inSheet((sheet) => {
    const range = sheet.getRange(address);
    range.load(what);
    return () => range[what] as CellValue[][];
  }, name);

/** Every row and column adds up, and nothing is left of a fraction. */
function expectCast(cells: CellValue[][]): void {
  const figures = cells.map((row) => row.slice(1, 4).map(Number));
  for (const [budget, forecast, variance] of figures) expect(forecast - budget).toBe(variance);
  for (const j of [0, 1, 2]) {
    expect(figures[0][j] + figures[1][j] + figures[2][j]).toBe(figures[3][j]);
    expect(figures.every((row) => Number.isInteger(row[j]))).toBe(true);
  }
}

describe('beside', () => {
  test.each([
    ['typed', typed],
    ['built of formulas', built],
  ])(
    'a table that is %s: headings and names copied, figures rounded, totals as formulas, the note below',
    async (_how, cells) => {
      await showSheet('Outturn', cells, 'A1');
      const before = await at('A1:E5', 'formulas');
      const outcome = done(await roundSelection(request()));
      expect(outcome).toMatchObject({
        sheetName: 'Outturn',
        address: 'G1:K7',
        exactSheet: null,
        figures: 12,
      });
      expect(await at('A1:E5', 'formulas')).toEqual(before);
      const copy = await at('G1:K7', 'values');
      expect(copy[0]).toEqual(typed[0]);
      expect(copy.map(([name]) => name)).toEqual([
        ...typed.map(([name]) => name),
        '',
        note.replace('1 of', `${outcome.beyond} of`),
      ]);
      expectCast(copy.slice(1, 5));
      expect((await at('G5:K5', 'formulas'))[0].slice(0, 4)).toEqual([
        'Total',
        '=SUM(H2:H4)',
        '=SUM(I2:I4)',
        '=SUM(J2:J4)',
      ]);
      expect((await at('J2:J2', 'formulas'))[0]).toEqual(['=I2-H2']);
    },
  );

  test('is refused where cells are not empty, and there is the new sheet', async () => {
    await showSheet(
      'Outturn',
      typed.map((row, i) => [...row, '', '', i === 3 ? 'mine' : '']),
      'A1',
    );
    const before = await contents(excel);
    expect(await roundSelection(request())).toEqual({
      kind: 'refused',
      message:
        'The rounded table would go to G1:K7, and Outturn!H4 is not empty. Choose a new sheet, or make room.',
    });
    expect(await contents(excel)).toEqual(before);
    expect(done(await roundSelection(request({ place: 'newSheet' })))).toMatchObject({
      sheetName: 'Rounded',
      address: 'A1:E7',
    });
    expectCast((await at('A2:E5', 'values', 'Rounded')) as CellValue[][]);
  });
});

describe('in place', () => {
  test('typed figures are replaced, and stand exactly on a sheet of their own', async () => {
    await showSheet('Outturn', typed, 'A1');
    const outcome = done(await roundSelection(request({ place: 'inPlace' })));
    expect(outcome).toMatchObject({ address: 'A1:E5', exactSheet: 'Exact figures', notDone: [] });
    expectCast((await at('A2:E5', 'values')) as CellValue[][]);
    expect((await at('B5:D5', 'formulas'))[0].every((cell) => typeof cell === 'number')).toBe(true);
    expect((await at('A7:A7', 'values'))[0][0]).toContain('Rounded to £1,000 on 22 November 2026');
    const kept = await at('A1:G20', 'values', 'Exact figures');
    expect(kept[0][0]).toBe('Exact figures of Outturn!A1:E5');
    expect(kept.slice(4, 9).map((row) => row.slice(0, 5))).toEqual(typed);
    expect(kept[11].slice(0, 4)).toEqual(['B2', 'Fostering', 'Budget', 1234.4]);
  });

  test('formulas that would become figures need a yes; totals stay formulas', async () => {
    const worked = built.map((row) => [...row]);
    worked[1][1] = '=1234+0.4';
    await showSheet('Outturn', worked, 'A1');
    const before = await contents(excel);
    expect(await roundSelection(request({ place: 'inPlace' }))).toEqual({
      kind: 'question',
      message:
        'B2 holds a formula and becomes a figure. What they were is kept on the sheet of the exact figures. Totals stay formulas. Round in place?',
    });
    expect(await contents(excel)).toEqual(before);
    done(await roundSelection(request({ place: 'inPlace', replaceFormulas: true })));
    expectCast((await at('A2:E5', 'values')) as CellValue[][]);
    expect((await at('B5:D5', 'formulas'))[0]).toEqual(['=SUM(B2:B4)', '=SUM(C2:C4)', '=C5-B5']);
    const kept = await at('A12:G12', 'values', 'Exact figures');
    expect(kept[0][6]).toBe('=1234+0.4');
  });

  test('formats lose the decimals that are nil now, and get them back', async () => {
    await showSheet('Outturn', typed, 'A1');
    await inSheet((sheet) => {
      sheet.getRange('B2:D5').numberFormat = '#,##0.0;(#,##0.0);-' as unknown as string[][];
      return () => undefined;
    });
    const { undo } = done(await roundSelection(request({ place: 'inPlace' })));
    expect((await at('B2:B2', 'numberFormat'))[0][0]).toBe('#,##0;(#,##0);-');
    expect(await undoRounding(undo)).toEqual({ kind: 'undone' });
    expect((await at('B2:B2', 'numberFormat'))[0][0]).toBe('#,##0.0;(#,##0.0);-');
  });

  test('with cells filled below, the note is on the other sheet only, and that is said', async () => {
    await showSheet('Outturn', [...typed, ['Source: ledger', '', '', '', '']], 'A1');
    const outcome = done(await roundSelection(request({ place: 'inPlace' })));
    expect(outcome.notDone).toHaveLength(1);
    expect(await at('A6:A7', 'values')).toEqual([['Source: ledger'], ['']]);
  });
});

describe('undo', () => {
  test.each(['beside', 'newSheet', 'inPlace'] as const)(
    '%s: all is as it was, also by Ctrl+Z',
    async (place) => {
      await showSheet('Outturn', built, 'A1');
      const before = await contents(excel);
      const first = done(await roundSelection(request({ place, replaceFormulas: true })));
      expect(await undoRounding(first.undo)).toEqual({ kind: 'undone' });
      expect(await contents(excel)).toEqual(before);
      done(await roundSelection(request({ place, replaceFormulas: true })));
      await excel.engine.api.undo();
      expect(await contents(excel)).toEqual(before);
    },
  );

  test('figures that were changed since stay', async () => {
    await showSheet('Outturn', typed, 'A1');
    const { undo } = done(await roundSelection(request({ place: 'inPlace' })));
    await inSheet((sheet) => {
      sheet.getRange('B2').values = [[7]];
      return () => undefined;
    });
    expect(await undoRounding(undo)).toMatchObject({ kind: 'gone' });
    expect(await at('B2:B2', 'values')).toEqual([[7]]);
  });
});

describe('what cannot be done changes nothing', () => {
  test.each(['beside', 'inPlace'] as const)('a protected sheet, %s', async (place) => {
    await showSheet('Outturn', typed, 'A1');
    await inSheet((sheet) => {
      sheet.protection.protect();
      return () => undefined;
    });
    const before = await contents(excel);
    expect(await roundSelection(request({ place }))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('This sheet is protected.'),
    });
    expect(await contents(excel)).toEqual(before);
  });

  test('totals that do not add up, figures that need no rounding, empty cells, a cell being edited', async () => {
    await showSheet(
      'Outturn',
      typed.map((row, i) => (i === 4 ? ['Total', 1, 1832.2, -3, 0] : row)),
      'A1',
    );
    expect(await roundSelection(request())).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('B5 Total, Budget is 1, its figures add up to 1,835.2'),
    });
    expect(await roundSelection(request({ options: { unit: 0.1, leaveOut: [1] } }))).toEqual({
      kind: 'nothing',
    });
    expect(
      await roundSelection(request({ cells: { sheetName: 'Outturn', address: 'M1:N9' } })),
    ).toMatchObject({ kind: 'refused', message: expect.stringContaining('empty') });
    excel.host.faults.cellBeingEdited(true);
    expect(await roundSelection(request())).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('A cell is being edited'),
    });
  });

  const moments = ['before', 'partway', 'after'] as const;
  const places = ['beside', 'newSheet', 'inPlace'] as const;
  test.each(
    places.flatMap((place) => [1, 2, 3, 4].flatMap((n) => moments.map((when) => [place, n, when] as const))),
  )('%s: request %i fails %s', async (place, n, when) => {
    await showSheet('Outturn', built, 'A1');
    const before = await contents(excel);
    excel.host.faults.failRequest(n, when);
    expect(await roundSelection(request({ place, replaceFormulas: true }))).toEqual({
      kind: 'refused',
      message: 'Excel could not do that. Try again.',
    });
    expect(await contents(excel)).toEqual(before);
  });

  test.each(places.flatMap((place) => moments.map((when) => [place, when] as const)))(
    'undo of %s fails %s: all stays rounded',
    async (place, when) => {
      await showSheet('Outturn', built, 'A1');
      const { undo } = done(await roundSelection(request({ place, replaceFormulas: true })));
      const before = await at('A1:K7', 'formulas');
      excel.host.faults.failRequest(2, when);
      expect(await undoRounding(undo)).toMatchObject({ kind: 'refused' });
      expect(await at('A1:K7', 'formulas')).toEqual(before);
      expect(await undoRounding(undo)).toMatchObject({ kind: expect.stringMatching(/undone|gone/) });
    },
  );
});
