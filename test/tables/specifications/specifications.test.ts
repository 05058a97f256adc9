import { tableList } from '../../../src/tables/tableList';
import { headingKey } from '../../../src/tables/headingWords';
import type {
  ColumnSpecification,
  FormulaSettings,
  TableSpecification,
  VariantSpecification,
} from '../../../src/tables/specification';
import { termsOf } from '../../../src/tables/statement/terms';

const shapes = tableList.flatMap((table) =>
  table.variants.map((variant) => [`${table.name}, ${variant.name}`, table, variant] as const),
);

function columnsOf(table: TableSpecification, variant: VariantSpecification): ColumnSpecification[] {
  return variant.columns.map((key) => {
    const column = table.columns.find((candidate) => candidate.key === key);
    if (!column) throw new Error(`${table.id} has no column ${key}`);
    return column;
  });
}

function settingsFor(variant: VariantSpecification): FormulaSettings {
  return {
    percentBase: 'signed',
    decimals: 0,
    unit: '£000',
    columns: new Set(variant.columns),
    blueIsDelivered: true,
  };
}

function headingOf({ heading }: ColumnSpecification, settings: FormulaSettings): string {
  return typeof heading === 'string' ? heading : heading(settings, {});
}

/** Columns of years go by the same words: they are told apart by their years. */
const familyOf = (key: string): string => key.replace(/\d$/, '');

const references = (formula: string): string[] =>
  [...formula.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);

test('the tables have ids, names and sheet names of their own, short enough for Excel', () => {
  for (const of of [
    tableList.map(({ id }) => id),
    tableList.map(({ name }) => name.toLowerCase()),
    tableList.map(({ sheetName }) => sheetName.toLowerCase()),
  ]) {
    expect(new Set(of).size).toBe(of.length);
  }
  for (const { sheetName } of tableList) expect(sheetName).toMatch(/^[^\\/?*[\]:]{1,25}$/);
});

test.each(shapes)('%s: one column of names, no heading twice', (_, table, variant) => {
  const columns = columnsOf(table, variant);
  const headings = columns.map((column) => headingOf(column, settingsFor(variant)).toLowerCase());
  expect(columns.filter(({ kind }) => kind === 'label')).toHaveLength(1);
  expect(new Set(headings).size).toBe(headings.length);
});

test.each(shapes)(
  '%s: formulas read inputs, parameters and columns that stand before them',
  (_, table, variant) => {
    const isInput = ({ key, kind }: ColumnSpecification): boolean =>
      kind === 'input' || variant.inputs.includes(key);
    const before = new Set(
      columnsOf(table, variant)
        .filter(isInput)
        .map(({ key }) => key),
    );
    const parameters = new Set((table.parameters ?? []).map(({ key }) => `$${key}`));
    for (const { key, computed } of columnsOf(table, variant)) {
      if (computed && !variant.inputs.includes(key)) {
        for (const need of computed.needs) expect(before).toContain(need);
        const settings = settingsFor(variant);
        for (const name of references(computed.native(settings) + computed.outturn(settings))) {
          const column = name.replace(/^(?:total|column|above)\./, '');
          expect(name.startsWith('$') ? parameters : new Set([...before, key])).toContain(column);
        }
      }
      before.add(key);
    }
  },
);

test.each(shapes)('%s: no heading is a synonym of two of its columns', (_, table, variant) => {
  const taken = new Map<string, string>();
  for (const { key, synonyms } of columnsOf(table, variant)) {
    const family = familyOf(key);
    for (const synonym of new Set([...synonyms, ...(variant.synonyms?.[key] ?? [])].map(headingKey))) {
      if (synonym === '' || taken.get(synonym) === family) continue;
      expect([synonym, taken.get(synonym)]).toEqual([synonym, undefined]);
      taken.set(synonym, family);
    }
  }
});

test.each(shapes)(
  '%s: every column is recognised by the heading the table itself writes',
  (_, table, variant) => {
    for (const column of columnsOf(table, variant)) {
      const own = headingKey(headingOf(column, settingsFor(variant)));
      if (own === '' || column.ordinal !== undefined) continue;
      expect(column.synonyms.map(headingKey)).toContain(own);
    }
  },
);

test.each(tableList.map((table) => [table.name, table] as const))(
  '%s: lines read what there is',
  (_, table) => {
    const lines = new Set<string>();
    const columns = new Set(table.columns.map(({ key }) => key));
    const links = new Set((table.links ?? []).map(({ key }) => key));
    const parameters = new Set((table.parameters ?? []).map(({ key }) => key));
    const settings = settingsFor(table.variants[0]);
    for (const line of (table.blocks ?? []).flatMap((block) => block.lines)) {
      expect(lines).not.toContain(line.key);
      for (const name of references(line.native?.(settings) ?? '')) {
        const [from, key] = name.includes('.') ? name.split('.') : [name[0], name.slice(1)];
        if (from === 'total' || from === 'column') expect(columns).toContain(key);
        else if (from === 'line') expect(lines).toContain(key);
        else if (from === '$') expect(parameters).toContain(key);
        else expect(links).toContain(key);
      }
      lines.add(line.key);
    }
  },
);

test.each(tableList.map((table) => [table.name, table] as const))(
  '%s: says what its signs mean',
  (_, table) => {
    expect(table.notes.length).toBeGreaterThan(0);
    expect(table.description).toMatch(/^[A-Z].*\.$/);
    if (table.headline !== '') expect(table.columns.map(({ key }) => key)).toContain(table.headline);
  },
);

test('lines of a statement read lines that are there', () => {
  for (const { statement } of tableList.filter((table) => table.statement)) {
    const keys = new Set(statement?.map(({ key }) => key));
    const formulas = statement?.flatMap(({ native, nativeLater }) => [native ?? '', nativeLater ?? '']) ?? [];
    for (const { key } of formulas.filter(Boolean).flatMap(termsOf)) expect(keys).toContain(key);
    expect(formulas.filter(Boolean).length).toBeGreaterThan(0);
  }
});
