/** Outturn tables that are right: rows of pounds, printed in a unit of choice, totals from the pounds. */
import fc from 'fast-check';
import type { TestCell } from './support';

/** Decimals in £000: 0 is whole thousands, 3 is to the pound. */
export interface RandomTable {
  decimals: 0 | 1 | 3;
  /** Unrounded numbers under a format, as formulas leave them, or the rounded numbers. */
  form: 'unrounded' | 'rounded' | 'printed';
  withFunding: boolean;
  /** Budget, gross, funding and prior variance of each row in pounds, funding negative. */
  rows: [number, number, number, number][];
  /** Number of rows in the first of two sections with a subtotal each; 0 for one section. */
  section: number;
}

const pounds = fc.oneof(fc.constant(0), fc.integer({ min: 20_000, max: 90_000_000 }));
const variance = fc.oneof(fc.constant(0), fc.integer({ min: -3_000_000, max: 3_000_000 }));

export const randomTable: fc.Arbitrary<RandomTable> = fc
  .record({
    decimals: fc.constantFrom(0 as const, 1 as const, 3 as const),
    form: fc.constantFrom('unrounded' as const, 'rounded' as const, 'printed' as const),
    withFunding: fc.boolean(),
    rows: fc.array(
      fc
        .tuple(pounds, variance, fc.oneof(fc.constant(0), pounds), variance)
        .map(([budget, over, funding, prior]): [number, number, number, number] => [
          budget,
          budget + over + funding,
          -funding,
          prior,
        ]),
      { minLength: 3, maxLength: 14 },
    ),
    section: fc.integer({ min: 0, max: 4 }),
  })
  .map((table) => ({
    ...table,
    section: table.section >= 2 && table.section <= table.rows.length - 2 ? table.section : 0,
  }));

/** The figures of a row from those that go into it, in pounds. */
function figures([budget, gross, funding, prior]: readonly number[], withFunding: boolean): number[] {
  const variance = gross + funding - budget;
  const percent = budget === 0 ? NaN : variance / budget;
  return withFunding
    ? [budget, gross, funding, variance, prior, variance - prior, percent]
    : [budget, gross + funding, variance, prior, variance - prior, percent];
}

/** Half away from zero. */
function rounded(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(13));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / 10 ** decimals + 0;
}

function money(value: number, decimals: number, form: RandomTable['form']): TestCell {
  const thousands = value / 1000;
  const places = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  const format = `${places};(${places});"-"`;
  if (form === 'unrounded') return { value: thousands, format };
  const figure = rounded(thousands, decimals);
  if (form === 'rounded') return { value: figure, format };
  const size = Math.abs(figure)
    .toFixed(decimals)
    .replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',');
  return figure === 0 ? '-' : figure < 0 ? `(${size})` : size;
}

function percentCell(value: number, form: RandomTable['form']): TestCell {
  if (Number.isNaN(value)) return '';
  if (form === 'printed') return `${rounded(value * 100, 1).toFixed(1)}%`;
  return { value: form === 'rounded' ? rounded(value, 3) : value, format: '0.0%' };
}

function cells(
  label: string,
  row: readonly number[],
  { decimals, form, withFunding }: RandomTable,
): TestCell[] {
  const values = figures(row, withFunding);
  return [
    label,
    ...values.slice(0, -1).map((value) => money(value, decimals, form)),
    percentCell(values[values.length - 1], form),
  ];
}

function total(rows: readonly (readonly number[])[]): number[] {
  return [0, 1, 2, 3].map((at) => rows.reduce((sum, row) => sum + row[at], 0));
}

/** Headings in the first row, the total in the last. */
export function tableCells(table: RandomTable): TestCell[][] {
  const { rows, section, withFunding } = table;
  const spend = withFunding
    ? ['Gross forecast outturn £000', 'Covid funding £000']
    : ['Forecast outturn £000'];
  const headings = [
    'Service',
    'Budget £000',
    ...spend,
    'Outturn variance £000',
    'Prior month variance £000',
    'Movement £000',
    'Variance %',
  ];
  const lines = rows.map((row, i) => cells(`Service ${i + 1}`, row, table));
  const body =
    section === 0
      ? lines
      : [
          ['Adults'],
          ...lines.slice(0, section),
          cells('Adults total', total(rows.slice(0, section)), table),
          ['Children'],
          ...lines.slice(section),
          cells('Children total', total(rows.slice(section)), table),
        ];
  return [headings, ...body, cells('Total', total(rows), table)];
}
