import type { ICellData, IWorkbookData } from '@univerjs/core';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';

type Built = { data: Partial<IWorkbookData>; warnings: string[] };

async function open(
  build: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
  more?: string,
): Promise<Built> {
  const workbook = new ExcelJS.Workbook();
  build(workbook.addWorksheet('Outturn'), workbook);
  const written = await workbook.xlsx.writeBuffer();
  if (!more) return openWorkbook(new Uint8Array(written));
  const zip = await JSZip.loadAsync(written as unknown as Uint8Array);
  zip.file(more, 'x');
  return openWorkbook(await zip.generateAsync({ type: 'uint8array' }));
}

const cell = ({ data }: Built, row: number, column: number): ICellData | undefined =>
  data.sheets?.sheet1.cellData?.[row]?.[column];

describe('a workbook made elsewhere', () => {
  test('dates are the numbers that Excel counts days by', async () => {
    const opened = await open((sheet) => {
      sheet.getCell('A1').value = new Date(Date.UTC(2022, 0, 31));
      sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
      sheet.getCell('A2').value = { formula: 'A1+0.5', result: new Date(Date.UTC(2022, 0, 31, 12)) };
    });
    expect(cell(opened, 0, 0)).toMatchObject({ v: 44592, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } });
    expect(cell(opened, 1, 0)).toMatchObject({ f: '=A1+0.5', v: 44592.5 });
  });

  test('a shared formula is written out for every cell', async () => {
    const opened = await open((sheet) => {
      [1, 2, 3].forEach((row) => (sheet.getCell(`A${row}`).value = row));
      sheet.fillFormula('B1:B3', 'A1*2', [2, 4, 6]);
    });
    expect([0, 1, 2].map((row) => cell(opened, row, 1)?.f)).toEqual(['=A1*2', '=A2*2', '=A3*2']);
  });

  test('colours of the theme, with their tint, are read as Office shows them', async () => {
    const opened = await open((sheet) => {
      sheet.getCell('A1').value = 'x';
      sheet.getCell('A1').font = { color: { theme: 4 } };
      sheet.getCell('A1').fill = {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { theme: 0, tint: -0.25 } as unknown as ExcelJS.Color,
      };
    });
    expect(cell(opened, 0, 0)?.s).toMatchObject({ cl: { rgb: '#4F81BD' }, bg: { rgb: '#BFBFBF' } });
  });

  test('conditions on values become formulas', async () => {
    const opened = await open((sheet) => {
      sheet.addConditionalFormatting({
        ref: 'B5:B9',
        rules: [{ type: 'cellIs', operator: 'greaterThan', formulae: [100], priority: 1, style: {} }],
      });
    });
    const json = opened.data.resources?.find(({ name }) => name.includes('CONDITIONAL'))?.data ?? '';
    expect(JSON.parse(json)).toMatchObject({ sheet1: [{ rule: { subType: 'formula', value: '=B5>100' } }] });
  });

  test('what is left out or simplified is said', async () => {
    const opened = await open((sheet) => {
      sheet.getCell('A1').value = { richText: [{ text: 'bold', font: { bold: true } }, { text: ' plain' }] };
      sheet.getCell('A2').value = { text: 'report', hyperlink: 'https://example.org/' };
      sheet.getCell('A3').dataValidation = { type: 'list', formulae: ['"a,b"'] };
      sheet.addConditionalFormatting({
        ref: 'A1',
        rules: [{ type: 'iconSet', iconSet: '3Arrows', priority: 1, cfvo: [] }],
      });
    }, 'xl/pivotTables/pivotTable1.xml');
    expect(cell(opened, 0, 0)?.v).toBe('bold plain');
    expect(cell(opened, 1, 0)?.v).toBe('report');
    expect(opened.warnings).toEqual([
      'Not kept: Pivot tables (their figures stay as values).',
      'Not kept on Outturn: 1 conditional formats (data bars, colour scales, icons).',
      'Simplified on Outturn: formatted text in a cell.',
      'Simplified on Outturn: links.',
    ]);
  });
});
