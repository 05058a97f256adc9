import table1 from './data/table1.json';
import table2 from './data/table2.json';
import table3 from './data/table3.json';
import table4 from './data/table4.json';
import table6 from './data/table6.json';
import table7 from './data/table7.json';

/** A table of a published report. Nothing in it is ours: `values` are the figures as numbers, `raw` as printed. */
export interface PublishedTable {
  title: string;
  /** The report and the place in it. */
  source: string;
  unit: string;
  decimals: number;
  labelColumn: string;
  columns: string[];
  rows: PublishedRow[];
}

export interface PublishedRow {
  label: string;
  /** `row`, `subtotal` or `total`. */
  kind: string;
  values: (number | string | null)[];
  raw: string[];
}

/** The tables of Northamptonshire Children's Trust's revenue forecast outturn 2021/22, period 10. */
export const period10: Record<
  'table1' | 'table2' | 'table3' | 'table4' | 'table6' | 'table7',
  PublishedTable
> = {
  table1,
  table2,
  table3,
  table4,
  table6,
  table7,
};
