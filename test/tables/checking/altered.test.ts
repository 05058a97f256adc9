import { cellAddress, onSheet } from '../../../src/tables/cellAddress';
import { checkTables } from '../../../src/tables/checking/checkTables';
import { findTables } from '../../../src/tables/checking/findTables';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { firstRow, publishedSheet, publishedTables, type PublishedTable } from './support';
import { Truth } from './truth';

/** Every so many figures, so that the test is quick. */
const every = 5;

interface Figure {
  row: number;
  column: number;
  value: number;
}

function figures(table: PublishedTable): Figure[] {
  return table.rows.flatMap(({ values }, row) =>
    values.flatMap((value, column) => (typeof value === 'number' ? [{ row, column, value }] : [])),
  );
}

function altered(table: PublishedTable, { row, column, value }: Figure): PublishedTable {
  const copy = structuredClone(table);
  const { decimals } = table.columns[column];
  copy.rows[row].values[column] = Number(
    (value + Math.abs(value) * 0.37 + 40 / 10 ** decimals).toFixed(decimals),
  );
  return copy;
}

function wrongIds(sheet: SheetCells): string[] {
  return checkTables(findTables(sheet), [sheet])
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ id }) => id);
}

function isWrong(table: PublishedTable, { row, column }: Figure): boolean {
  const key = { row: table.rows[row].key, column: table.columns[column].key };
  return new Truth([table])
    .instances()
    .some(
      ({ wrong, target, inputs }) =>
        wrong && [target, ...inputs].some((cell) => cell.row === key.row && cell.column === key.column),
    );
}

/** Every published table with a rule of its own. */
const tables = publishedTables().filter((table) => new Truth([table]).instances().length > 0);

test.each(tables.map((table): [string, PublishedTable] => [table.id, table]))(
  'in %s a figure altered by more than rounding is found',
  (_, table) => {
    const before = wrongIds(publishedSheet(table, 'numbers'));
    const missed: string[] = [];
    figures(table)
      .filter((_figure, i) => i % every === 0)
      // A figure that is wrong as published is found already.
      .filter((figure) => !isWrong(table, figure))
      .forEach((figure) => {
        const changed = altered(table, figure);
        if (!isWrong(changed, figure)) return;
        const sheet = publishedSheet(changed, 'numbers');
        const found = wrongIds(sheet).filter((id) => !before.includes(id));
        if (found.length > 0) return;
        missed.push(onSheet(sheet.sheetName, cellAddress(firstRow + figure.row, figure.column + 1)));
      });
    expect(missed).toEqual([]);
  },
);
