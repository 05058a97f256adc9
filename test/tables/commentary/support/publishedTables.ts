/** The tables and the commentary of the period 10 report, as the check is given them. */
import commentary from '../../../fixtures/published/nct-p10-commentary.json';
import covidFunding from '../../../fixtures/published/nct-p10-covid-funding.json';
import t1 from '../../../fixtures/nct-p10-t1-outturn-by-area.json';
import t2 from '../../../fixtures/nct-p10-t2-corporate-parenting.json';
import t3 from '../../../fixtures/nct-p10-t3-cyp-family-support.json';
import t4 from '../../../fixtures/nct-p10-t4-prevention-safeguarding.json';
import t6Summary from '../../../fixtures/nct-p10-t6-rag-summary.json';
import t6 from '../../../fixtures/nct-p10-t6-savings-delivery.json';
import t7 from '../../../fixtures/nct-p10-t7-reserves.json';
import type { CheckedTable } from '../../../../src/tables/checking/finding';
import type { MoneyUnit } from '../../../../src/tables/types';

interface Published {
  id: string;
  title: string;
  unit: string;
  columns: { key: string; label: string; kind: string }[];
  rows: { label: string; kind: string; values: unknown[] }[];
}

/** What the check calls the columns of the published tables. */
const roles: Record<string, string> = {
  covid: 'funding',
  notDeliverable: 'red',
  atRisk: 'amber',
  delivered: 'green',
  mitigated: 'blue',
};

const firstRow = 3;

function checked(published: Published): CheckedTable {
  const number = /^Table (\w+)/.exec(published.title)?.[1] ?? null;
  const columns = published.columns.flatMap(({ key, label, kind }, i) =>
    kind === 'text' ? [] : [{ key: roles[key] ?? key, heading: label, column: i + 1, at: i }],
  );
  return {
    sheetName: number === null ? published.id : `Table ${number}`,
    title: published.title,
    number,
    unit: published.unit as MoneyUnit,
    period: 10,
    columns: columns.map(({ key, heading, column }) => ({ key, heading, column })),
    rows: published.rows.map(({ label, kind, values }, i) => ({
      label,
      kind: kind as 'row' | 'total',
      row: firstRow + i,
      figures: Object.fromEntries(
        columns.map(({ key, at }) => {
          const value = values[at];
          return [key, typeof value === 'number' ? value : null];
        }),
      ),
    })),
  };
}

/** Tables 5, 8 and 9 of the report are not among the data. */
export const publishedTables: CheckedTable[] = [t1, t2, t3, t4, covidFunding, t6, t6Summary, t7].map(checked);

/** A statement of the report and whether it agrees with the tables, as its readers marked it. */
export interface MarkedStatement {
  quote: string;
  agrees: boolean;
  published_error?: string;
}

export const publishedParagraphs: { line: number; text: string; statements: MarkedStatement[] }[] =
  commentary.paragraphs;
