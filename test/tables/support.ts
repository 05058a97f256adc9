/** Published tables as a workbook would hold them. */
import t1 from '../fixtures/nct-p10-t1-outturn-by-area.json';
import t2 from '../fixtures/nct-p10-t2-corporate-parenting.json';
import t3 from '../fixtures/nct-p10-t3-cyp-family-support.json';
import t4 from '../fixtures/nct-p10-t4-prevention-safeguarding.json';
import { recognise } from '../../src/tables/recognise';
import type { Reading } from '../../src/tables/reading';
import type { BuildOptions, CellValue, MoneyUnit, SourceGrid } from '../../src/tables/types';

export interface PublishedTable {
  title: string;
  labelColumn: string;
  columns: { key: string; label: string; kind: string }[];
  rows: { label: string; kind: string; values: number[]; raw: string[] }[];
}

export const published: Record<'t1' | 't2' | 't3' | 't4', PublishedTable> = { t1, t2, t3, t4 };

/** A selection whose top left cell is at row 3, column A of its sheet, unless said otherwise. */
export function grid(values: CellValue[][], changes: Partial<SourceGrid> = {}): SourceGrid {
  return {
    sheetName: 'Table 4',
    row: 2,
    column: 0,
    rows: values.length,
    columns: values[0].length,
    values,
    errors: values.map((row) => row.map((cell) => typeof cell === 'string' && cell.startsWith('#'))),
    ...changes,
  };
}

/** Headings and rows as published, total row last; as numbers, or as the texts that were printed. */
export function publishedCells(table: PublishedTable, form: 'values' | 'raw' = 'values'): CellValue[][] {
  return [
    [table.labelColumn, ...table.columns.map(({ label }) => label)],
    ...table.rows.map((row) => [row.label, ...row[form]]),
  ];
}

export const options: BuildOptions = {
  inputs: 'linked',
  place: 'newSheet',
  formulas: 'native',
  optionalColumns: [],
  percentBase: 'signed',
  title: 'Table 4',
};

/** As the pane has it read again once the user has chosen a column of the selection (from 0 at its left edge), or none. */
export function rematch(reading: Reading, key: string, column: number | 'leaveOut'): Reading {
  const columns = { ...reading.corrections.columns, [key]: column };
  return recognise(reading.source, reading.specification, { ...reading.corrections, columns });
}

/** As the pane has it read again once the user has chosen the unit of the money. */
export function withUnit(reading: Reading, unit: MoneyUnit): Reading {
  return recognise(reading.source, reading.specification, { ...reading.corrections, unit });
}

/** What people are told. */
export function messages(list: readonly { message: string }[]): string[] {
  return list.map(({ message }) => message);
}
