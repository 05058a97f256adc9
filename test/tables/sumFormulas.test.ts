import fc from 'fast-check';
import type { ContentRow } from '../../src/tables/content';
import type { Reading, ReadingRow } from '../../src/tables/reading';
import { partsText, sumParts } from '../../src/tables/sumFormulas';
import { budgetaryControlReport as specification } from '../../src/tables/specifications/budgetaryControlReport';
import { anyReading } from './plans/anyReading';
import { fullPlan } from './plans/fullPlan';
import { recalculated } from './plans/recalculated';

type Row = Pick<ContentRow, 'kind' | 'scope'>;

const row: Row = { kind: 'row' };
const group: Row = { kind: 'group' };
const total: Row = { kind: 'total' };
const ofSection: Row = { kind: 'subtotal', scope: 'section' };
const ofAll: Row = { kind: 'subtotal', scope: 'all' };

/** The sums of column B below headings in row 2, in order. */
function sums(...rows: Row[]): string[] {
  return [...sumParts(rows, 1)].map(([i, parts]) => partsText(parts, 2 + i, 1));
}

test('a total of rows alone begins at the headings and ends above itself', () => {
  expect(sums(row, row, total)).toEqual(['B2:OFFSET(B5,-1,0)']);
});

test('a total adds subtotals, and whatever stands between a subtotal and the next heading', () => {
  expect(sums(group, row, ofSection, group, row, row, ofSection, total)).toEqual([
    'B3:OFFSET(B5,-1,0)',
    'B6:OFFSET(B9,-1,0)',
    'B2:B3,B5:B6,B9:OFFSET(B10,-1,0)',
  ]);
});

test('a group without a subtotal is in the total by its rows', () => {
  expect(sums(group, row, group, row, ofSection, row, total)).toEqual([
    'B5:OFFSET(B7,-1,0)',
    'B2:B5,B7:OFFSET(B9,-1,0)',
  ]);
});

test('a section without a heading begins with its first row', () => {
  expect(sums(row, ofSection, row, ofSection, total)).toEqual([
    'B2:OFFSET(B4,-1,0)',
    'B5:OFFSET(B6,-1,0)',
    'B4,B6:OFFSET(B7,-1,0)',
  ]);
});

test('after a running total only that is added', () => {
  expect(sums(row, ofSection, row, ofAll, row, ofAll, total)).toEqual([
    'B2:OFFSET(B4,-1,0)',
    'B4:OFFSET(B6,-1,0)',
    'B6:OFFSET(B8,-1,0)',
    'B8:OFFSET(B9,-1,0)',
  ]);
});

test('two subtotals one below the other: the second is of everything above', () => {
  expect(sums(row, ofSection, ofSection, total)).toEqual([
    'B2:OFFSET(B4,-1,0)',
    'B4:OFFSET(B5,-1,0)',
    'B5:OFFSET(B6,-1,0)',
  ]);
});

test('the second total begins with the first', () => {
  expect(sums(row, total, { kind: 'after' }, { kind: 'netTotal' })).toEqual([
    'B2:OFFSET(B4,-1,0)',
    'B4:OFFSET(B6,-1,0)',
  ]);
});

test('more parts than SUM has arguments for are nested', () => {
  const sections = Array.from({ length: 300 }, () => [group, row, ofSection]).flat();
  const text = sums(...sections, total)[300];
  expect(text).toMatch(/^SUM\(B2:B3,/);
  expect(
    text
      .split(/\bSUM\(/)
      .slice(1)
      .map((part) => part.split(',').length),
  ).toEqual([251, 53]);
});

/** Every section has a heading, so that whatever is inserted belongs to one or stands between two. */
function withHeadings(reading: Reading): Reading {
  const rows: ReadingRow[] = [];
  reading.rows.forEach((each, i) => {
    const before = reading.rows[i - 1];
    const begins = !before || before.kind === 'subtotal';
    if (begins && each.kind === 'row') rows.push({ ...each, kind: 'group', cells: {} });
    if (!(each.kind === 'subtotal' && each.scope === 'all')) rows.push(each);
  });
  return { ...reading, rows };
}

test('a row inserted anywhere between headings and total is in the totals below it', () => {
  const budget = 3;
  for (const any of fc.sample(anyReading(specification, specification.variants[0]), {
    numRuns: 8,
    seed: 2,
  })) {
    const plan = fullPlan(withHeadings(any));
    const [{ sheetRow: totalRow, figures }] = plan.rows.filter(({ kind }) => kind === 'total');
    const net = plan.rows.find(({ kind }) => kind === 'netTotal');
    for (let at = 2; at <= totalRow; at += 1) {
      const model = recalculated(plan);
      model.insertRows(0, at + 1, 1);
      model.setUserInput(0, at + 1, budget, '100000');
      model.evaluate();
      const shown = (sheetRow: number): number =>
        Number(model.getFormattedCellValue(0, sheetRow + 2, budget).replace(/,/g, ''));
      expect(shown(totalRow)).toBeCloseTo(Number(figures[budget - 1]) + 100000, 4);
      if (net) expect(shown(net.sheetRow)).toBeCloseTo(Number(net.figures[budget - 1]) + 100000, 4);
    }
  }
});
