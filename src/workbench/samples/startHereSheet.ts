import {
  BooleanNumber,
  CellValueType,
  WrapStrategy,
  type ICellData,
  type IWorksheetData,
} from '@univerjs/core';
import { COLUMNS, ROWS } from '../engine/blankWorkbook';

const LINES = [
  "A published report to try Outturn on: Northamptonshire Children's Trust, forecast outturn 2021/22, period 10.",
  'Build a table: go to the sheet Table 4, select A4:G13, choose Build table on the Outturn tab, then Build on new sheet.',
  'Use a function: on Table 4 type =OUTTURN.VARIANCE(B5:B13,C5:C13) in I5. It fills nine rows by itself.',
  'Check the arithmetic: the sheet Table 1 has a figure that was printed wrongly in the report. Choose Check on the Outturn tab, then Check the workbook.',
  'Figures as text: the sample Period 10 pasted as text, in the menu Samples, has figures such as (4,557) as people paste them.',
  'All figures are as published. Nothing here was calculated by Outturn, and nothing leaves this computer.',
];

/** The first sheet of the sample: what there is to try, a line each. */
export function startHereSheet(id: string): Partial<IWorksheetData> {
  const font = { ff: 'Calibri', fs: 11 };
  const title: ICellData = {
    v: 'Start here',
    t: CellValueType.STRING,
    s: { ...font, fs: 16, bl: BooleanNumber.TRUE },
  };
  const cellData: Record<number, Record<number, ICellData>> = { 0: { 0: title } };
  LINES.forEach((line, index) => {
    cellData[index + 2] = { 0: { v: line, t: CellValueType.STRING, s: { ...font, tb: WrapStrategy.WRAP } } };
  });
  const rowData = Object.fromEntries(LINES.map((_, index) => [index + 2, { h: 40 }]));
  return {
    id,
    name: 'Start here',
    rowCount: ROWS,
    columnCount: COLUMNS,
    cellData,
    rowData,
    columnData: { 0: { w: 640 } },
    showGridlines: BooleanNumber.FALSE,
  };
}
