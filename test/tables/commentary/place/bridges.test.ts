import { bridgeOf, type Bridge } from '../../../../src/tables/commentary/place/bridges';
import type { OutturnLine, OutturnTable } from '../../../../src/tables/commentary/place/outturnTable';

const line = (label: string, variance: number, row = 3): OutturnLine => ({ label, variance, row });
const table = (lines: OutturnLine[]): OutturnTable => ({
  id: 't',
  sheetName: 'S',
  title: 'S',
  unit: '£000',
  period: null,
  built: true,
  area: { row: 2, column: 0, rows: 4, columns: 4 },
  columns: { label: 0, variance: 3 },
  lines,
  unreadable: [],
});
const bridge = (title: string, total: number, unit: Bridge['unit'] = '£000'): Bridge => ({
  title,
  unit,
  total,
  totalFormula: "SUM('Bridge'!$B$3:$B$4)",
  parts: [{ label: 'Fees', amount: { value: total, address: "'Bridge'!$B$3" } }],
});

describe('bridgeOf', () => {
  const legal = line('Legal', 711);
  const homes = line('Children’s Homes', 150, 4);

  it('finds the bridge whose title names the line, whatever it adds up to', () => {
    expect(bridgeOf(legal, table([legal, homes]), [bridge('Bridge: Legal', 700)])?.total).toBe(700);
    expect(bridgeOf(homes, table([legal, homes]), [bridge('Bridge: Legal', 150)])).toBeUndefined();
  });

  it('finds the bridge that adds up to the variance of this line only', () => {
    expect(bridgeOf(homes, table([legal, homes]), [bridge('Bridge', 150)])?.total).toBe(150);
    const same = line('Other', 150, 5);
    expect(bridgeOf(homes, table([homes, same]), [bridge('Bridge', 150)])).toBeUndefined();
  });

  it('takes none for a nil variance', () => {
    const nil = line('Nil', 0);
    expect(bridgeOf(nil, table([nil]), [bridge('Bridge', 0)])).toBeUndefined();
  });

  it('gives it in the unit of the table, in figures and in formulas', () => {
    const found = bridgeOf(homes, table([legal, homes]), [bridge('Bridge', 150_000, '£')]);
    expect(found).toMatchObject({
      unit: '£000',
      total: 150,
      totalFormula: "SUM('Bridge'!$B$3:$B$4)/1000",
      parts: [{ amount: { value: 150, address: "('Bridge'!$B$3/1000)" } }],
    });
  });
});
