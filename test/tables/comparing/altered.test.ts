import fc from 'fast-check';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { randomTable, tableCells } from '../checking/randomTables';
import { publishedSheet, publishedTables, sheet } from '../checking/support';
import { compare, viewsOf } from './support';

const published = publishedTables().map((table) => publishedSheet(table, 'numbers'));

test('a random workbook compared with itself: nothing', () => {
  fc.assert(
    fc.property(fc.array(randomTable, { minLength: 1, maxLength: 3 }), (tables) => {
      const sheets = tables.map((table, i) =>
        sheet(`Sheet ${i}`, [[`Table ${i + 1}`], ...tableCells(table)]),
      );
      expect(compare(sheets, sheets).changes).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each(published.map((one): [string, SheetCells] => [one.sheetName, one]))(
  'published %s compared with itself: nothing',
  (_, one) => {
    expect(compare([one], [one]).changes).toEqual([]);
  },
);

test('all published tables in one workbook, compared with themselves: nothing', () => {
  const { changes, tables } = compare(published, published);
  expect(changes).toEqual([]);
  expect(tables).toBe(viewsOf(published).length);
  expect(tables).toBeGreaterThan(5);
});

/** The cells with numbers in the figures of a table. */
function figureCells(one: SheetCells): { row: number; column: number; id: string }[] {
  return viewsOf([one]).flatMap((view) =>
    view.table.rows.flatMap(({ row, kind }, at) =>
      kind === 'group'
        ? []
        : view.table.columns.flatMap(({ column }, i) =>
            typeof one.values[row][column] === 'number' ? [{ row, column, id: view.address(at, i) }] : [],
          ),
    ),
  );
}

/** The sheet with one figure larger by several printed places. */
function altered(one: SheetCells, row: number, column: number): SheetCells {
  const values = one.values.map((cells) => [...cells]);
  const texts = one.texts.map((cells) => [...cells]);
  const value = Number(values[row][column]) + (one.texts[row][column].includes('%') ? 0.07 : 7);
  values[row][column] = value;
  texts[row][column] = String(value);
  return { ...one, values, formulas: values, texts };
}

test('altering one figure is told as exactly that', () => {
  const tables = published.filter((one) => figureCells(one).length > 0);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (which, cell) => {
      const at = which % tables.length;
      const cells = figureCells(tables[at]);
      const { row, column, id } = cells[cell % cells.length];
      const now = tables.map((one, i) => (i === at ? altered(one, row, column) : one));
      const { changes } = compare(now, tables);
      expect(changes.map((change) => change.id.replace(/^\w+:/, ''))).toEqual([id]);
      expect(['budget', 'forecast', 'variance', 'total', 'figure']).toContain(changes[0].kind);
    }),
    { numRuns: 60 },
  );
});
