import { CompareResults } from '../../../src/taskpane/compareView/CompareResults';
import type { Change } from '../../../src/tables/comparing/change';
import { render } from '../render';
import { change } from './support';

function results(changes: Change[], notDone: string[] = []): string {
  const comparison = { changes, relation: 'before' as const, tables: 6, rows: 58, figures: 300 };
  return render(
    <CompareResults
      fileName="P9.xlsx"
      outcome={{ kind: 'compared', comparison, notDone }}
      onShow={() => undefined}
    />,
  );
}

test('says how much was compared, lists each change, and leads to cells that are here', () => {
  const html = results([
    change('budget', 'Table 4, Early help, budget: 6,500, was 6,400.'),
    change('goneRow', 'Table 4: “Legal” is gone.'),
  ]);
  expect(html).toContain('2 changes since “P9.xlsx”: 6 tables and 58 rows are in both workbooks.');
  expect(html).toContain('Prior variances and movements were compared');
  expect(html).toContain('budget: 6,500, was 6,400.');
  expect(html).toContain('Row gone');
  expect(html.match(/Show Table 4!B4/g)).toHaveLength(1);
  expect(html).toMatch(/All changes \(2\).*Budget \(1\).*Row gone \(1\)/);
  expect(html).toContain('Write to a new sheet');
});

test('nothing changed: no list and nothing to write; what was not compared is said all the same', () => {
  const html = results([], ['The sheet “Ledger” was not compared.']);
  expect(html).toContain('No changes since');
  expect(html).toContain('The sheet “Ledger” was not compared.');
  expect(html).not.toContain('Write to a new sheet');
});

test('a long list is shown in parts', () => {
  const html = results(Array.from({ length: 120 }, (_, i) => change('budget', `Sentence ${i}.`)));
  expect(html.match(/Sentence \d+\./g)).toHaveLength(50);
  expect(html).toContain('Show 50 more');
});
