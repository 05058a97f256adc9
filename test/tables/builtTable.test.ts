import { builtTable } from '../../src/tables/builtTable';
import { planTable } from '../../src/tables/planTable';
import type { TableSpecification } from '../../src/tables/specification';
import { tableList } from '../../src/tables/tableList';
import type { MoneyUnit } from '../../src/tables/types';
import { options } from './support';

const withMoney = tableList.filter(
  ({ statement, columns }) => !statement && columns.some(({ format }) => format === 'money'),
);
const cases = withMoney.flatMap((specification) =>
  specification.variants.map(({ key }) => [specification.name, key, specification] as const),
);

function unitOf(specification: TableSpecification, variant: string, unit: MoneyUnit): MoneyUnit | undefined {
  const { name, table, columns } = planTable(
    specification,
    { kind: 'blank', rows: 2 },
    { ...options, variant, unit },
  );
  const found = { definedName: name.name, sheetId: 's', sheetName: 'Sheet1', table, title: '' };
  const headings = columns.map(({ heading }) => heading);
  return builtTable({ ...found, headings, lastRow: [], rowBefore: [] })?.unit;
}

test.each(cases)(
  '%s, %s: the unit of its money is read from its headings, whatever else is in £',
  (_, variant, table) => {
    for (const unit of ['£000', '£m', '£'] as const) expect(unitOf(table, variant, unit)).toBe(unit);
  },
);
