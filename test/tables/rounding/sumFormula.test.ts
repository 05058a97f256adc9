import { addsTheBlock, sumFormula } from '../../../src/tables/rounding/sumFormula';
import { roundedFormat } from '../../../src/tables/rounding/roundedFormat';
import { cellsToRound, planned } from './support';

const plan = planned(
  cellsToRound([
    ['Service', 'Budget', 'Share %', 'Forecast', 'Variance', 'Total'],
    ['Placements', '', '', '', '', ''],
    ['Fostering', 10.4, 0.5, 11.3, 0.9, 21.7],
    ['Residential', 20.4, 0.5, 22.3, 1.9, 42.7],
    ['Total', 30.8, 1, 33.6, 2.8, 64.4],
  ]),
);

test('totals as sums of what stands above, differences as differences, percentages not added', () => {
  const corner = { row: 2, column: 0 };
  expect(sumFormula(plan, 2, 0, corner)).toBe('=SUM(B5:B6)');
  expect(sumFormula(plan, 0, 2, corner)).toBe('=D5-B5');
  expect(sumFormula(plan, 0, 3, corner)).toBe('=SUM(B5,D5)');
  expect(sumFormula(plan, 0, 0, corner)).toBeNull();
});

test.each([
  ['=SUM(B5:B6)', true],
  ['=SUM(B5:OFFSET(B7,-1,0))', true],
  ['=D5-$B$5', true],
  ['=SUM(B5:C6)', false],
  ['=B5*2', false],
  ['=B5+1', false],
  ['=B50', false],
  ["='Table 4'!B5", false],
  ['=ROUND(SUM(B5:B6),0)', false],
])('%s gives the rounded total by itself: %s', (formula, adds) => {
  expect(addsTheBlock(plan, formula)).toBe(adds);
});

test.each([
  ['#,##0.00;(#,##0.00);-', 1, '#,##0;(#,##0);-'],
  ['#,##0.000', 0.1, '#,##0.0'],
  ['£#,##0.0"0.5m"', 1, '£#,##0"0.5m"'],
  ['General', 1, 'General'],
  ['0.0%', 1, '0.0%'],
  ['#,##0.0,', 100, '#,##0.0,'],
])('%s rounded to %s is shown by %s', (format, unit, expected) => {
  expect(roundedFormat(format, unit)).toBe(expected);
});
