import { addressText, cellsAt } from '../../src/tables/addressText';

test('an address without a sheet is on the sheet given', () => {
  expect(cellsAt('A3:H12', 'Outturn')).toEqual({ sheetName: 'Outturn', address: 'A3:H12' });
});

test.each([
  ['Outturn!A3:H12', 'Outturn'],
  ["'Table 4'!A3:H12", 'Table 4'],
  ["'Children''s homes'!A3:H12", "Children's homes"],
  ["'What! 🙂'!A3:H12", 'What! 🙂'],
])('the sheet of %s', (address, sheetName) => {
  expect(cellsAt(address, 'Other')).toEqual({ sheetName, address: 'A3:H12' });
});

test('people read the name of the sheet without its quotes', () => {
  expect(addressText("'Children''s homes'!B7")).toBe("Children's homes!B7");
  expect(addressText('B7')).toBe('B7');
});
