/** Every standard table, as it is built, is read as the table it is; and no selection whatever makes reading fail. */
import * as fc from 'fast-check';
import { recognise } from '../../src/tables/recognise';
import { planTable } from '../../src/tables/planTable';
import { previewPlace } from '../../src/tables/tablePlace';
import { suggestTables } from '../../src/tables/suggestTables';
import { tableList } from '../../src/tables/tableList';
import type { CellValue } from '../../src/tables/types';
import { grid, options } from './support';

const rowTables = tableList.filter(({ statement }) => !statement);
const shapes = rowTables.flatMap((specification) =>
  specification.variants.map(({ key, without }) => ({
    id: specification.id,
    shape: key,
    specification,
    without,
  })),
);

/** A blank table as planned, with a figure in every input. */
function builtCells({
  specification,
  shape,
}: Pick<(typeof shapes)[number], 'specification' | 'shape'>): CellValue[][] {
  const every = specification.columns.flatMap(({ key, optional }) => (optional ? [key] : []));
  const chosen = { ...options, variant: shape, optionalColumns: every };
  const { columns } = planTable(specification, { kind: 'blank', rows: 2 }, chosen, previewPlace);
  const row = (label: string): CellValue[] =>
    columns.map(({ kind, format }) => (kind === 'label' ? label : format === 'text' ? 'words' : 5));
  return [columns.map(({ heading }) => heading), row('First'), row('Second')];
}

describe.each(shapes)('$id, $shape', (each) => {
  test('its own headings are known', () => {
    const cells = builtCells(each);
    // A shape for those who have no figures of a column is not told by the heading of that column.
    const corrections = each.without && { columns: {}, variant: each.shape };
    const reading = recognise(grid(cells), each.specification, corrections);
    expect(reading.problems.filter(({ kind }) => kind === 'columnNotFound')).toEqual([]);
    expect(reading.variant).toBe(each.shape);
    const found = Object.entries(reading.matches).filter(([, { column }]) => column !== null);
    expect(found).toHaveLength(cells[0].length);
  });
});

test('a table is suggested by its own headings', () => {
  for (const specification of rowTables) {
    const [{ key: shape }] = specification.variants;
    const ids = suggestTables(grid(builtCells({ shape, specification }))).map(({ id }) => id);
    expect(ids.slice(0, 2)).toContain(specification.id);
  }
});

const words = [
  'Total',
  'Budget £000',
  'Service',
  '2022/23 %',
  'Sub-total',
  'Net total',
  '(12)',
  '£1.2m',
  '#N/A',
  '-',
  ' ',
];
const cell = fc.oneof(
  fc.constantFrom<CellValue[]>(...words),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -99, max: 99 }),
  fc.boolean(),
  fc.string({ maxLength: 8 }),
) as fc.Arbitrary<CellValue>;

test('whatever is selected, reading does not fail and the total stands once, after the rows', () => {
  const cells = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(cells, fc.constantFrom(...tableList), (values, specification) => {
      const kinds = recognise(grid(values), specification).rows.map(({ kind }) => kind);
      const totals = kinds.filter((kind) => kind === 'total').length;
      const wanted = specification.totalLabel === null ? 0 : 1;
      expect(totals).toBe(wanted);
      if (wanted === 1) expect(kinds.slice(0, kinds.indexOf('total'))).not.toContain('after');
    }),
    { numRuns: 200 },
  );
});
