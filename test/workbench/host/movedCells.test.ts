import { type ExcelInNode, startExcel } from '../../support/excelInNode';

/** Formulas of the sheet Figures and of the sheet Other, and names with what they stand for. */
interface Formulas {
  figures: string[];
  other: string[];
  names: string[];
}

const FIGURES = [
  '=A2',
  '=A5+A6',
  '=SUM(A1:A10)',
  '=SUM($A$5:$A$6)',
  '=SUM(5:5)',
  '=SUM($4:$6)',
  '=SUM(A:B)',
  '=SUM(A8:XFD8)',
  '=COUNTA(Other!A5:B6)',
];
const OTHER = [
  '=Figures!A2',
  '=Figures!A5+Figures!A6',
  '=SUM(Figures!A1:A10)',
  '=SUM(Figures!$A$5:$A$6)',
  '=SUM(Figures!5:5)',
  '=SUM(Figures!$4:$6)',
  '=SUM(Figures!A:B)',
  '=SUM(Figures!A8:XFD8)',
];
const NAMES = { Above: 'A2', Itself: 'A5', Below: '$A$7', Around: 'A3:A9' };

let excel: ExcelInNode;
let shown: string;

describe.each(['Figures', 'Other'])('with the sheet %s shown', (active) => {
  beforeEach(async () => {
    shown = active;
    excel = await startExcel();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const figures = workbook.worksheets.getActiveWorksheet();
      figures.name = 'Figures';
      const other = workbook.worksheets.add('Other');
      figures.getRange('A1:A10').values = Array.from({ length: 10 }, (_, i) => [i + 1]);
      figures.getRange('L12:L20').formulas = FIGURES.map((formula) => [formula]);
      other.getRange('L12:L19').formulas = OTHER.map((formula) => [formula]);
      for (const [name, address] of Object.entries(NAMES))
        workbook.names.add(name, figures.getRange(address));
      workbook.names.add('Doubled', '=SUM(Figures!$A$5:$A$8)*2');
      workbook.worksheets.getItem(active).activate();
      await context.sync();
    });
  });
  afterEach(() => excel.dispose());

  test('formulas and names follow when a row is deleted', async () => {
    const before = await formulas('L12:L20');
    await change((figures) => figures.getRange('5:5').delete('Up'));
    expect(await formulas('L11:L19')).toEqual({
      figures: [
        '=A2',
        '=#REF!+A5',
        '=SUM(A1:A9)',
        '=SUM($A$5)',
        '=SUM(#REF!)',
        '=SUM($4:$5)',
        '=SUM(A:B)',
        '=SUM(A7:XFD7)',
        '=COUNTA(Other!A5:B6)',
      ],
      other: [
        '=Figures!A2',
        '=#REF!+Figures!A5',
        '=SUM(Figures!A1:A9)',
        '=SUM(Figures!$A$5)',
        '=SUM(#REF!)',
        '=SUM(Figures!$4:$5)',
        '=SUM(Figures!A:B)',
        '=SUM(Figures!A7:XFD7)',
      ],
      names: [
        'Above=Figures!$A$2',
        'Around=Figures!$A$3:$A$8',
        'Below=Figures!$A$6',
        'Doubled=SUM(Figures!$A$5:$A$7)*2',
        'Itself=#REF!',
      ],
    });
    await undo();
    expect(await formulas('L12:L20')).toEqual(before);
  });

  test('a range is #REF! when all its rows are deleted, and only then', async () => {
    await change((figures) => figures.getRange('4:6').delete('Up'));
    const after = await formulas('L9:L17');
    expect(after.figures.slice(1, 6)).toEqual([
      '=#REF!+#REF!',
      '=SUM(A1:A7)',
      '=SUM(#REF!)',
      '=SUM(#REF!)',
      '=SUM(#REF!)',
    ]);
    expect(after.names.slice(1, 4)).toEqual([
      'Around=Figures!$A$3:$A$6',
      'Below=Figures!$A$4',
      'Doubled=SUM(Figures!$A$4:$A$5)*2',
    ]);
  });

  test('they follow when a row is put in', async () => {
    const before = await formulas('L12:L20');
    await change((figures) => void figures.getRange('5:5').insert('Down'));
    const after = await formulas('L13:L21');
    const moved = ['A2', 'A6+A7', 'SUM(A1:A11)', 'SUM($A$6:$A$7)', 'SUM(6:6)', 'SUM($4:$7)'];
    expect(after.figures.slice(0, 6)).toEqual(moved.map((formula) => `=${formula}`));
    expect(after.other.slice(2, 6)).toEqual([
      '=SUM(Figures!A1:A11)',
      '=SUM(Figures!$A$6:$A$7)',
      '=SUM(Figures!6:6)',
      '=SUM(Figures!$4:$7)',
    ]);
    expect(after.names).toContain('Itself=Figures!$A$6');
    await undo();
    expect(await formulas('L12:L20')).toEqual(before);
  });

  test('they follow when a column is deleted', async () => {
    const before = await formulas('L12:L20');
    await change((figures) => figures.getRange('B:B').delete('Left'));
    const after = await formulas('K12:K20');
    expect(after.figures[6]).toBe('=SUM(A:A)');
    expect(after.other.slice(5, 8)).toEqual([
      '=SUM(Figures!$4:$6)',
      '=SUM(Figures!A:A)',
      '=SUM(Figures!A8:XFC8)',
    ]);
    await undo();
    expect(await formulas('L12:L20')).toEqual(before);
  });

  test('they follow when single cells are deleted or put in', async () => {
    const before = await formulas('L12:L20');
    await change((figures) => figures.getRange('A5').delete('Up'));
    const after = await formulas('L12:L20');
    expect(after.figures.slice(1, 5)).toEqual(['=#REF!+A5', '=SUM(A1:A9)', '=SUM($A$5)', '=SUM(5:5)']);
    expect(after.other.slice(1, 3)).toEqual(['=#REF!+Figures!A5', '=SUM(Figures!A1:A9)']);
    expect(after.names).toContain('Below=Figures!$A$6');
    expect(await values('Figures', 'A4:A7')).toEqual([4, 6, 7, 8]);
    await undo();
    expect(await formulas('L12:L20')).toEqual(before);

    await change((figures) => void figures.getRange('A5:A6').insert('Down'));
    expect((await formulas('L12:L20')).other.slice(1, 3)).toEqual([
      '=Figures!A7+Figures!A8',
      '=SUM(Figures!A1:A12)',
    ]);
    expect(await values('Figures', 'A4:A7')).toEqual([4, '', '', 5]);
  });

  test('formulas of other sheets follow when the changed sheet has none itself', async () => {
    await change((figures) => {
      figures.getRange('L12:L20').clear();
      figures.getRange('3:4').delete('Up');
    });
    expect((await formulas('L12:L20')).other.slice(1, 3)).toEqual([
      '=Figures!A3+Figures!A4',
      '=SUM(Figures!A1:A8)',
    ]);
  });

  test('merged cells and the format above follow, and the user keeps the place', async () => {
    const place = excel.host.selection();
    await change((figures) => {
      figures.getRange('D8:E9').merge();
      figures.getRange('A4').format.font.bold = true;
      figures.getRange('2:2').delete('Up');
      figures.getRange('A4:A4').insert('Down');
    });
    await Excel.run(async (context) => {
      const figures = context.workbook.worksheets.getItem('Figures');
      const bold = figures.getRange('A4').load('format/font/bold');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([bold.format.font.bold, active.name]).toEqual([true, shown]);
    });
    const figures = excel.engine.workbook().getSheetByName('Figures');
    const merges = figures?.getMergedRanges().map((range) => range.getA1Notation());
    expect(merges).toEqual(['D7:E8']);
    expect(excel.host.selection()).toEqual(place);
  });
});

async function change(act: (figures: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Figures'));
    await context.sync();
  });
}

async function undo(): Promise<void> {
  await excel.engine.api.undo();
  await excel.settled();
}

function formulas(figuresAt: string): Promise<Formulas> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = ['Figures', 'Other'].map((name) => workbook.worksheets.getItem(name));
    const cells = sheets.map((sheet, i) => sheet.getRange(i === 0 ? figuresAt : 'L12:L19').load('formulas'));
    const names = workbook.names.load('items/name,items/formula');
    await context.sync();
    const [figures, other] = cells.map((range) => range.formulas.map(([formula]) => formula as string));
    return {
      figures,
      other,
      names: names.items.map((item) => `${item.name}${item.formula as string}`).sort(),
    };
  });
}

function values(sheetName: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load('values');
    await context.sync();
    return range.values.map(([value]) => value);
  });
}
