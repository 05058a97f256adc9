import { SeveralTables } from '../../../src/taskpane/buildView/SeveralTables';
import type { SeveralTables as Several } from '../../../src/taskpane/buildView/useSeveralTables';
import { render } from '../render';

const nothing = () => undefined;
const tables = [
  { title: 'Table 1 - Areas', rectangle: { row: 0, column: 0, rows: 9, columns: 8 } },
  { title: '', rectangle: { row: 10, column: 0, rows: 5, columns: 4 } },
];

function html(change: Partial<Several>): string {
  const several = {
    sheetName: 'Sheet1',
    tables,
    open: true,
    isBuilt: () => false,
    isChosen: () => false,
    ...change,
  };
  return render(<SeveralTables several={several} onChoose={nothing} onTakeAsOne={nothing} />);
}

test('every table is offered, by its title or else its cells, and also to take all as one', () => {
  const shown = html({});
  expect(shown).toContain('2 tables are selected. Choose the one to build:');
  expect(shown).toMatch(/Table 1 - Areas.*A1:H9.*A11:D15/s);
  expect(shown).toContain('All of it is one table');
  expect(shown).not.toContain('built');
});

test('once one is chosen the others stay at hand, with what is built already', () => {
  const shown = html({
    open: false,
    isBuilt: (table) => table === tables[0],
    isChosen: (table) => table === tables[1],
  });
  expect(shown).toContain('2 tables on sheet “Sheet1”:');
  expect(shown.match(/aria-current="true"/g)).toHaveLength(1);
  expect(shown).toMatch(/Table 1 - Areas<\/button><span[^>]*>built</);
  expect(shown).not.toContain('All of it is one table');
});
