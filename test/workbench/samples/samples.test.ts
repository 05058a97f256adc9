import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import { samples } from '../../../src/workbench/samples';
import commentary from '../../fixtures/published/nct-p10-commentary.json';
import table4 from '../../../src/workbench/samples/data/table4.json';

describe('the sample workbooks', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createEngine({ initial: samples[0].workbook() });
  });
  afterEach(() => engine.dispose());

  const values = (sheet: string, address: string): unknown[][] =>
    engine.workbook().getSheetByName(sheet)!.getRange(address).getRawValues();

  test('the first is the period 10 report, a sheet for each table, opened on table 4', () => {
    expect(samples.map((sample) => sample.title)).toEqual([
      'Period 10 report',
      'Period 10 report with commentary',
      'Period 10 pasted as text',
      'Blank workbook',
    ]);
    const names = engine
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName());
    expect(names).toEqual(['Start here', 'Table 1', 'Table 2', 'Table 3', 'Table 4', 'Table 6', 'Table 7']);
    expect(engine.workbook().getActiveSheet().getSheetName()).toBe('Table 4');
  });

  test('table 4 has its headings in row 4 and the eight services and the total in rows 5 to 13', () => {
    expect(values('Table 4', 'A4:G4')).toEqual([[table4.labelColumn, ...table4.columns]]);
    expect(values('Table 4', 'A5:G13')).toEqual(table4.rows.map((row) => [row.label, ...row.values]));
    expect(values('Table 4', 'A14:G14')).toEqual([[null, null, null, null, null, null, null]]);
  });

  test('figures are shown as the trade writes them', () => {
    const cells = engine.workbook().getSheetByName('Table 4')!.getRange('D12:E12');
    expect(cells.getDisplayValues()).toEqual([['(1,656)', '-']]);
    expect(engine.workbook().getSheetByName('Table 7')!.getRange('D7').getDisplayValue()).toBe('0.092');
  });

  test('every figure is as published, the one printed wrongly included', () => {
    expect(values('Table 1', 'C10')).toEqual([[126809]]);
  });

  test('the second has the commentary of the report and its tables', () => {
    engine.replaceWorkbook(samples[1].workbook());
    expect(engine.workbook().getSheets()).toHaveLength(7);
    expect(engine.workbook().getActiveSheet().getSheetName()).toBe('Commentary');
    expect(values('Commentary', 'A4')).toEqual([[commentary.paragraphs[0].text]]);
    const last = commentary.paragraphs.length + 3;
    expect(values('Commentary', `A${last}:A${last + 1}`)).toEqual([
      [commentary.paragraphs[last - 4].text],
      [null],
    ]);
  });

  test('the third has the figures of table 2 as the text printed', () => {
    engine.replaceWorkbook(samples[2].workbook());
    expect(values('Table 2', 'B16:G16')).toEqual([['(4,557)', '(4,809)', '-', '(252)', '(252)', '-']]);
  });

  test('the last is empty', () => {
    engine.replaceWorkbook(samples[3].workbook());
    expect(engine.workbook().getSheets()).toHaveLength(1);
    expect(engine.workbook().save().sheets).toMatchObject({ sheet1: { cellData: {} } });
  });

  test('each opening is a copy of its own', () => {
    expect(samples[0].workbook().id).not.toBe(samples[0].workbook().id);
    samples[0].workbook().sheets!.table4.cellData![4][1].v = 0;
    expect(samples[0].workbook().sheets!.table4.cellData![4][1].v).toBe(326);
  });
});
