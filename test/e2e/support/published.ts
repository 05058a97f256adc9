import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A published table, as test/fixtures holds it. */
export interface PublishedTable {
  columns: { key: string; label: string; kind: string }[];
  rows: { label: string; kind: string; values: number[] }[];
}

/** A table of the period 10 report: where the sample workbook has it, and what was published. */
export interface Example {
  sheet: string;
  /** The services with their headings, without the total. */
  services: string;
  published: PublishedTable;
  /** The end of the sentence in the pane. Totals of printed figures: the report's own, from pounds, are up to 1 away. */
  sentence: string;
}

function published(file: string): PublishedTable {
  return JSON.parse(readFileSync(path.resolve(__dirname, '../../fixtures', file), 'utf8')) as PublishedTable;
}

export const EXAMPLES: readonly Example[] = [
  {
    sheet: 'Table 2',
    services: 'A4:G21',
    published: published('nct-p10-t2-corporate-parenting.json'),
    sentence: '17 services, total variance (107)',
  },
  {
    sheet: 'Table 3',
    services: 'A4:F10',
    published: published('nct-p10-t3-cyp-family-support.json'),
    sentence: '6 services, total variance (575)',
  },
  {
    sheet: 'Table 4',
    services: 'A4:G12',
    published: published('nct-p10-t4-prevention-safeguarding.json'),
    sentence: '8 services, total variance (295)',
  },
];

/** The heading a built table gives to what a published column holds. */
export const BUILT_HEADINGS: Record<string, RegExp> = {
  budget: /^Budget/,
  gross: /^Gross forecast outturn/i,
  covid: /Covid funding/i,
  forecast: /^Forecast outturn/,
  variance: /^Outturn variance/,
  prior: /^Prior/,
  movement: /^Movement/,
};
