/** Readings as recognise makes them, with generated rows and figures, for any specification. */
import fc from 'fast-check';
import { columnsOf, isInput } from '../../../src/tables/chooseColumns';
import { holdsWords } from '../../../src/tables/evaluate';
import type { Reading, ReadingCell, ReadingRow } from '../../../src/tables/reading';
import type {
  ColumnSpecification,
  Figure,
  FigureFormat,
  TableSpecification,
  VariantSpecification,
} from '../../../src/tables/specification';
import { grid } from '../support';

const hundredths = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map((n) => n / 100);
const share = fc.integer({ min: 0, max: 200 }).map((n) => n / 1000);

const numbers: Record<Exclude<FigureFormat, 'text'>, fc.Arbitrary<Figure>> = {
  money: fc.oneof(fc.constant(0), fc.integer({ min: -9999, max: 9999 }), hundredths(9999)),
  pounds: fc.integer({ min: 0, max: 400_000 }).map((pence) => pence / 100),
  percent: share,
  percentFine: share,
  number: fc.integer({ min: 0, max: 900 }),
  numberFine: fc.integer({ min: 0, max: 9000 }).map((n) => n / 10),
  plain: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom<Figure>('', '32.8 - 38.5', '10 - 12')),
  date: fc.oneof(fc.integer({ min: 36526, max: 47483 }), fc.constantFrom<Figure>('', 'end of June')),
};

/** Words that tables know, and some they do not. */
const words = ['', 'Red', 'Amber', 'Green', 'Blue', 'higher', 'lower', 'range', 'Overspend', 'On hold'];

function anyCell(column: ColumnSpecification): fc.Arbitrary<ReadingCell> {
  const some = column.format === 'text' ? fc.constantFrom<Figure>(...words) : numbers[column.format];
  const figure = column.blankIsMissing ? fc.oneof(some, fc.constant('')) : some;
  return figure.map((value): ReadingCell => {
    if (typeof value === 'string') return { value, from: value === '' ? 'blank' : 'words' };
    return { value, from: holdsWords(column.format) ? 'words' : 'number' };
  });
}

/** The scope of a subtotal, or none. */
type Ending = 'section' | 'all' | null;

interface Section {
  group: boolean;
  rows: Record<string, ReadingCell>[];
  ending: Ending;
}

/** @returns readings whose figures stand in no grid: they can be copied, not linked. */
export function anyReading(
  specification: TableSpecification,
  variant: VariantSpecification,
): fc.Arbitrary<Reading> {
  const inputs = columnsOf(specification, variant).filter(
    (column) => column.kind !== 'label' && isInput(column, variant),
  );
  const cells = fc.record(Object.fromEntries(inputs.map((column) => [column.key, anyCell(column)])));
  const endings: Ending[] = specification.totalLabel === null ? [null] : [null, 'section', 'all'];
  const section: fc.Arbitrary<Section> = fc.record({
    group: fc.boolean(),
    rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
    ending: fc.constantFrom(...endings),
  });
  const some = fc.array(cells, { minLength: 1, maxLength: 2 });

  return fc
    .record({
      sections: fc.array(section, { minLength: 1, maxLength: 4 }),
      afters: specification.after ? fc.option(some) : fc.constant(null),
      memos: specification.memo ? fc.option(some) : fc.constant(null),
    })
    .map(({ sections, afters, memos }) => {
      const rows: ReadingRow[] = [];
      const add = (
        kind: ReadingRow['kind'],
        of: ReadingRow['cells'] = {},
        scope?: 'section' | 'all',
      ): void => {
        const index = rows.length;
        rows.push({ kind, index, label: `Line ${index}`, cells: of, ...(scope && { scope }) });
      };
      for (const { group, rows: its, ending } of sections) {
        if (group) add('group');
        for (const row of its) add('row', row);
        if (ending) add('subtotal', {}, ending);
      }
      if (specification.totalLabel !== null) add('total');
      for (const row of afters ?? []) add('after', row);
      for (const row of memos ?? []) add('memo', row);
      return {
        specification,
        source: grid([['']]),
        corrections: { columns: {} },
        variant: variant.key,
        headingRow: 2,
        title: null,
        unit: specification.defaultUnit,
        headings: {},
        columns: [],
        matches: Object.fromEntries(
          inputs.map(({ key }, column) => [key, { column, how: 'heading' as const, required: true }]),
        ),
        rows,
        notices: [],
        problems: [],
        disagreements: [],
      };
    });
}
