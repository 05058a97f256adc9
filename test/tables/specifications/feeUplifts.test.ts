import { planTable } from '../../../src/tables/planTable';
import { recognise } from '../../../src/tables/recognise';
import { feeUplifts } from '../../../src/tables/specifications/feeUplifts';
import { grid, options } from '../support';

function built(...cpi: (number | string)[]) {
  const cells = [
    ['Provider', 'Current weekly price', 'CPI'],
    ...cpi.map((each, i) => [`Home ${i}`, 1000, each]),
  ];
  const reading = recognise(grid(cells), feeUplifts);
  return planTable(feeUplifts, { kind: 'selection', reading }, options);
}

test('a price whose CPI is blank gets no increase, is in no total and is told', () => {
  const { rows, notices } = built(0.018, '', 0);
  expect(rows.slice(0, 4).map(({ texts }) => texts.slice(2))).toEqual([
    ['1.8%', '1.8%', '1,007.82', '406.64', 'CPI'],
    ['', 'No CPI', 'No CPI', 'No CPI', 'CPI is missing: type it'],
    // A CPI of nothing is a CPI: the floor.
    ['-', '1.5%', '1,004.85', '252.20', 'Floor: CPI is below it'],
    ['', '', '2,012.67', '658.84', ''],
  ]);
  expect(notices).toEqual([
    '1 price has no CPI: its increase says “No CPI”, and the new price is in no total until you type one.',
  ]);
});

test('a blank CPI that is linked stays blank', () => {
  const { cells } = built(0.018, '');
  expect(cells.slice(2, 4).map((row) => row[2])).toEqual([
    '=IF(\'Table 4\'!C4="","",\'Table 4\'!C4)',
    '=IF(\'Table 4\'!C5="","",\'Table 4\'!C5)',
  ]);
});

test('nothing is said where every price has its CPI', () => {
  expect(built(0.018, 0.04).notices).toEqual([]);
});

test('headings of columns in £ say so', () => {
  expect(built(0.018).columns.map(({ heading }) => heading)).toEqual([
    'Provider or placement',
    'Current weekly price £',
    'CPI',
    'Increase',
    'New weekly price £',
    'Annual effect £',
    'Note',
  ]);
});
