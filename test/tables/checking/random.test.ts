import fc from 'fast-check';
import { checkTables } from '../../../src/tables/checking/checkTables';
import { findTables } from '../../../src/tables/checking/findTables';
import type { Finding } from '../../../src/tables/checking/finding';
import { randomTable, tableCells } from './randomTables';
import { sheet, type TestCell } from './support';

function wrong(cells: TestCell[][]): Finding[] {
  const one = sheet('Outturn', cells);
  return checkTables(findTables(one), [one]).filter(({ verdict }) => verdict === 'wrong');
}

test('nothing in a table that is right is called wrong, however it is rounded and printed', () => {
  fc.assert(
    fc.property(randomTable, (table) => {
      expect(wrong(tableCells(table)).map(({ sentence }) => sentence)).toEqual([]);
    }),
    { numRuns: 300, seed: 5 },
  );
});

test('all of it is checked: every row for its variance and movement, every total', () => {
  fc.assert(
    fc.property(randomTable, (table) => {
      const one = sheet('Outturn', tableCells(table));
      const checked = checkTables(findTables(one), [one]);
      const count = (kind: string): number =>
        checked
          .filter((finding) => finding.kind === kind)
          .reduce((sum, finding) => sum + (finding.count ?? 1), 0);
      const totals = table.section === 0 ? 1 : 3;
      expect(count('variance')).toBe(table.rows.length + totals);
      expect(count('movement')).toBe(table.rows.length + totals);
      expect(count('columnTotal')).toBeGreaterThanOrEqual(totals);
      expect(checked.filter(({ verdict }) => verdict === 'notChecked')).toEqual([]);
    }),
    { numRuns: 100, seed: 6 },
  );
});

test('a figure altered by far more than rounding is found, and named first when its row and its total prove it', () => {
  fc.assert(
    fc.property(randomTable, fc.nat(), fc.nat(), (table, atRow, atColumn) => {
      fc.pre(table.section === 0);
      const cells = tableCells(table);
      const row = 1 + (atRow % table.rows.length);
      const inputs = table.withFunding ? 4 : 3;
      const column = 1 + (atColumn % inputs);
      const cell = cells[row][column];
      fc.pre(typeof cell === 'object' && cell.value !== '');
      if (typeof cell !== 'object') return;
      cells[row][column] = { ...cell, value: Number(cell.value) + 7777 };
      const found = wrong(cells);
      const address = `'Outturn'!${'ABCDEFGH'[column]}${row + 1}`;
      expect(found.length).toBeGreaterThan(0);
      expect(found[0].cells[0]).toBe(address);
      expect(found[0].sentence).toContain(`Service ${row}`);
    }),
    { numRuns: 200, seed: 7 },
  );
});
