import {
  differsFrom,
  guarded,
  labelKey,
  readGuard,
  trimmed,
} from '../../../../src/tables/commentary/place/guard';

describe('the guard of a formula of commentary', () => {
  const own = (differs: string) => readGuard(guarded('="Legal is over."', differs));

  it.each([
    ["'Table 4'!$A$5", { sheetName: 'Table 4', row: 4 }],
    ["'Children''s homes'!$AB$12", { sheetName: "Children's homes", row: 11 }],
    // As Excel writes a name that needs no quotes.
    ['Outturn!$A$5', { sheetName: 'Outturn', row: 4 }],
    ["'Table 4'!#REF!", { sheetName: 'Table 4', row: null }],
  ])('tells which line %s it is about', (address, expected) => {
    expect(own(differsFrom(address, { address: 'A6' }))).toEqual({ ...expected, label: null });
  });

  it.each(['Legal', 'MASH & EDT', 'The "old" team', 'x'.repeat(300)])('holds the name %s', (label) => {
    const guard = own(differsFrom('$A5', { label }));
    expect(guard).toMatchObject({ sheetName: null, row: 4 });
    expect(labelKey(guard?.label ?? '')).toBe(labelKey(label));
  });

  it.each(['="Legal is over."', '=IF(TRIM(A1)<>TRIM(B1),"x",1)', 'My own words.', ''])(
    'takes %s for none of ours',
    (formula) => {
      expect(readGuard(formula)).toBeNull();
    },
  );

  it('trims as Excel does', () => {
    expect(trimmed('  Legal   fees ')).toBe('Legal fees');
  });
});
