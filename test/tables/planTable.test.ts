import { forecastOutturnByService as specification } from '../../src/tables/specifications/forecastOutturnByService';
import { planTable } from '../../src/tables/planTable';
import { previewPlace } from '../../src/tables/tablePlace';
import { recognise } from '../../src/tables/recognise';
import type { CellValue } from '../../src/tables/types';
import { everything, planOf, table4 } from './planSupport';
import { grid, options, rematch } from './support';

describe('cells', () => {
  test('native formulas, linked to the source', () => {
    const plan = planOf(table4, { optionalColumns: everything });
    expect(plan.cells[0][0]).toBe('Table 4');
    expect(plan.cells[1]).toEqual([
      'Service',
      'Budget £000',
      'Gross forecast outturn £000',
      'Covid Funding £000',
      'Forecast outturn £000',
      'Outturn variance £000',
      'Prior period variance £000',
      'Movement £000',
      'Variance % of budget',
      'Position',
      'Direction',
    ]);
    expect(plan.cells[2]).toEqual([
      "='Table 4'!A4",
      "='Table 4'!B4",
      "='Table 4'!C4",
      "='Table 4'!D4",
      '=C3+D3',
      '=E3-B3',
      "='Table 4'!F4",
      '=F3-G3',
      '=IF(B3=0,IF(F3=0,0,"n/a"),F3/B3)',
      '=IF(ROUND(F3,0)>0,"Overspend",IF(ROUND(F3,0)<0,"Underspend","On budget"))',
      '=IF(ROUND(H3,0)>0,"Adverse",IF(ROUND(H3,0)<0,"Favourable","No change"))',
    ]);
    expect(plan.cells[10].slice(0, 3)).toEqual([
      'Total',
      '=SUM(B2:OFFSET(B11,-1,0))',
      '=SUM(C2:OFFSET(C11,-1,0))',
    ]);
    expect(plan.cells[10][8]).toBe('=IF(B11=0,IF(F11=0,0,"n/a"),F11/B11)');
  });

  test('our functions instead', () => {
    const plan = planOf(table4, {
      formulas: 'functions',
      optionalColumns: everything,
      percentBase: 'absolute',
    });
    expect(plan.cells[2].slice(4)).toEqual([
      '=OUTTURN.NETOUTTURN(C3,D3)',
      '=OUTTURN.VARIANCE(B3,E3)',
      "='Table 4'!F4",
      '=OUTTURN.MOVEMENT(F3,G3)',
      '=IF(B3=0,IF(F3=0,0,"n/a"),OUTTURN.VARIANCEPCT(B3,E3,"absolute"))',
      '=OUTTURN.POSITION(ROUND(F3,0))',
      '=OUTTURN.DIRECTION(ROUND(H3,0))',
    ]);
    expect(plan.columns[8].heading).toBe('Variance % of size of budget');
  });

  test('copied values', () => {
    const plan = planOf(table4, { inputs: 'copied' });
    expect(plan.cells[2].slice(0, 4)).toEqual(['Prevention & Safeguarding Management', 326, 303, 0]);
  });

  test('links name a sheet whatever it is called, and not the sheet they are on', () => {
    const sheetName = "Children's 📊 homes";
    const plan = planOf(table4, {}, { sheetName });
    expect(plan.cells[2][1]).toBe("='Children''s 📊 homes'!B4");
    const beside = planOf(table4, {}, { sheetName }, { ...previewPlace, sheetName, column: 8, row: 2 });
    expect(beside.cells[2].slice(0, 2)).toEqual(['=A4', '=B4']);
    expect(beside.cells[2][4]).toBe('=K5+L5');
  });

  test('a cell of text is copied as its number among links', () => {
    const cells = table4.map((row) => [...row]);
    cells[1][1] = '(326)';
    const plan = planOf(cells);
    expect(plan.cells[2][1]).toBe(-326);
    expect(plan.cells[2][2]).toBe("='Table 4'!C4");
    expect(plan.notices).toEqual(['1 cell holds text, so its number is copied and not linked.']);
  });

  test('in £m the words follow the third decimal', () => {
    const cells: CellValue[][] = [
      ['Service', 'Budget £m', 'Forecast £m', 'Prior variance £m'],
      ['Homes', 1, 1.0004, 0],
      ['Legal', 1, 1.0005, 0],
    ];
    const plan = planOf(cells, { optionalColumns: everything });
    expect(plan.cells[2][7]).toContain('ROUND(D3,3)');
    expect(plan.rows[0].texts.slice(1)).toEqual([
      '1.000',
      '1.000',
      '-',
      '-',
      '-',
      '-',
      'On budget',
      'No change',
    ]);
    expect(plan.rows[1].texts.slice(3)).toEqual(['0.001', '-', '0.001', '0.1%', 'Overspend', 'Adverse']);
  });
});

describe('columns', () => {
  test('no prior variance: no movement and no direction either', () => {
    const cells = table4.map((row) => row.slice(0, 5));
    const reading = rematch(recognise(grid(cells), specification), 'prior', 'leaveOut');
    const plan = planTable(
      specification,
      { kind: 'selection', reading },
      { ...options, optionalColumns: everything },
    );
    expect(plan.columns.map(({ key }) => key)).toEqual([
      'service',
      'budget',
      'gross',
      'funding',
      'forecast',
      'variance',
      'variancePercent',
      'position',
    ]);
    expect(plan.notices).toEqual(['Left out: Prior period variance, Movement, Direction.']);
  });

  test('headings are unique even when the user calls the funding something of ours', () => {
    const cells = table4.map((row) => [...row]);
    cells[0][3] = 'Grant';
    expect(planOf(cells).cells[1][3]).toBe('Grant £000');
    const reading = rematch(
      recognise(
        grid([[...cells[0].slice(0, 3), 'Movement', ...cells[0].slice(4)], ...cells.slice(1)]),
        specification,
      ),
      'funding',
      3,
    );
    const plan = planTable(specification, { kind: 'selection', reading }, options);
    expect(plan.cells[1][3]).toBe('Funding £000');
  });
});

describe('rows', () => {
  test('a group row has a name and nothing else', () => {
    const cells = [table4[0], ['Staffing', '', '', '', '', '', ''], ...table4.slice(1)];
    const plan = planOf(cells);
    expect(plan.cells[2]).toEqual(["='Table 4'!A4", '', '', '', '', '', '', '']);
    expect(plan.styles).toContainEqual({
      rectangle: { row: 2, column: 0, rows: 1, columns: 8 },
      role: 'group',
    });
  });

  test('a blank table', () => {
    const plan = planTable(
      specification,
      { kind: 'blank', rows: 3 },
      { ...options, variant: 'withoutFunding' },
    );
    expect(plan.cells).toHaveLength(2 + 3 + 1 + 1 + specification.notes.length);
    expect(plan.cells[2]).toEqual(['', '', '', '=C3-B3', '', '=D3-E3']);
    expect(plan.rows[3].texts).toEqual(['Total', '-', '-', '-', '-', '-']);
  });

  test('a blank table with the user’s word for the funding, in £m', () => {
    const plan = planTable(
      specification,
      { kind: 'blank', rows: 1 },
      { ...options, unit: '£m', headings: { funding: 'Grant' } },
    );
    expect(plan.cells[1][3]).toBe('Grant £m');
    expect(plan.numberFormats[0].format).toBe('[>=0.0005]#,##0.000;[<=-0.0005](#,##0.000);"-"#');
  });
});
