import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A published table, as test/fixtures holds it. */
export interface PublishedTable {
  title: string;
  /** Heading of the column of names. */
  labelColumn: string;
  columns: { key: string; label: string; kind: string }[];
  /** `raw`: as printed. */
  rows: { label: string; kind: string; values: number[]; raw: string[] }[];
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

/** A published table by the name of its file, without `.json`. */
export function readPublished(name: string): PublishedTable {
  const fixtures = path.resolve(__dirname, '../../fixtures');
  const file = [fixtures, path.join(fixtures, 'published')]
    .map((folder) => path.join(folder, `${name}.json`))
    .find(existsSync);
  if (!file) throw new Error(`There is no published table “${name}”.`);
  return JSON.parse(readFileSync(file, 'utf8')) as PublishedTable;
}

/** Title, headings and rows as they are printed. */
export function printedCells({ title, labelColumn, columns, rows }: PublishedTable): string[][] {
  return [
    [title],
    [labelColumn, ...columns.map(({ label }) => label)],
    ...rows.map(({ label, raw }) => [label, ...columns.map((_, i) => raw[i] ?? '')]),
  ];
}

/** Tables one below the other, an empty line between, as text to be pasted. */
export function publishedText(tables: readonly PublishedTable[]): string {
  return tables
    .map((table) =>
      printedCells(table)
        .map((row) => row.join('\t'))
        .join('\n'),
    )
    .join('\n\n');
}

export const EXAMPLES: readonly Example[] = [
  {
    sheet: 'Table 2',
    services: 'A4:G21',
    published: readPublished('nct-p10-t2-corporate-parenting'),
    sentence: '17 services, total variance (107)',
  },
  {
    sheet: 'Table 3',
    services: 'A4:F10',
    published: readPublished('nct-p10-t3-cyp-family-support'),
    sentence: '6 services, total variance (575)',
  },
  {
    sheet: 'Table 4',
    services: 'A4:G12',
    published: readPublished('nct-p10-t4-prevention-safeguarding'),
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
