import { checkCells } from '../../../src/tables/checking/checkCells';
import { checkTables } from '../../../src/tables/checking/checkTables';
import { findTables } from '../../../src/tables/checking/findTables';
import type { Finding } from '../../../src/tables/checking/finding';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { cellAddress, onSheet } from '../../../src/tables/cellAddress';
import { firstRow, publishedCells, publishedSheet, publishedTables, sheet } from './support';
import { Truth, type Cell, type Instance } from './truth';

const tables = publishedTables();
const instances = new Truth(tables).instances();
const wrongInstances = instances.filter(({ wrong }) => wrong);

interface Workbook {
  sheets: SheetCells[];
  /** The address of a published figure. */
  address(cell: Cell): string;
}

function position(cell: Cell): { row: number; column: number } {
  const table = tables.find(({ id }) => id === cell.table);
  const row = table?.rows.findIndex(({ key }) => key === cell.row) ?? -1;
  const column = table?.columns.findIndex(({ key }) => key === cell.column) ?? -1;
  return { row: firstRow + row, column: column + 1 };
}

/** A sheet for each table. */
function sheetByTable(form: 'printed' | 'numbers'): Workbook {
  const sheets = tables.map((table) => publishedSheet(table, form));
  return {
    sheets,
    address: (cell) => {
      const { row, column } = position(cell);
      return onSheet(
        sheets[tables.findIndex(({ id }) => id === cell.table)].sheetName,
        cellAddress(row, column),
      );
    },
  };
}

/** All tables of one report below each other on one sheet, as a report is typed. */
function sheetByReport(form: 'printed' | 'numbers'): Workbook {
  const reports = [...new Set(tables.map(({ id }) => id.split('-')[0]))];
  const tops = new Map<string, number>();
  const sheets = reports.map((report) => {
    const own = tables.filter(({ id }) => id.startsWith(report));
    let top = 0;
    const rows = own.flatMap((table) => {
      const cells = [...publishedCells(table, form), []];
      tops.set(table.id, top);
      top += cells.length;
      return cells;
    });
    return sheet(report, rows);
  });
  return {
    sheets,
    address: (cell) => {
      const { row, column } = position(cell);
      const name = cell.table.split('-')[0];
      return onSheet(name, cellAddress(row + (tops.get(cell.table) ?? 0), column));
    },
  };
}

function check({ sheets }: Workbook): Finding[] {
  return checkTables(sheets.flatMap(findTables), sheets);
}

function figures(findings: readonly Finding[]): number {
  return findings
    .filter(({ verdict }) => verdict === 'agrees' || verdict === 'rounding' || verdict === 'wrong')
    .reduce((sum, { count }) => sum + (count ?? 1), 0);
}

/** Rules that nothing on the sheet states, so that no check can know them. */
function isStated({ rule }: Instance): boolean {
  return !(rule.type === 'cellFormula' && rule.formula.includes('x('));
}

const provable = wrongInstances.filter(isStated);

describe.each([
  ['a sheet for each table, as printed text', sheetByTable('printed')],
  ['a sheet for each table, as numbers with formats', sheetByTable('numbers')],
  ['one sheet for each report, as printed text', sheetByReport('printed')],
  ['one sheet for each report, as numbers with formats', sheetByReport('numbers')],
])('the published tables: %s', (name, workbook) => {
  const findings = check(workbook);
  const wrong = findings.filter(({ verdict }) => verdict === 'wrong');
  const explains = (finding: Finding, { target, inputs }: Instance): boolean =>
    [target, ...inputs].some((cell) => workbook.address(cell) === finding.cells[0]);

  test('every table with figures is found, once', () => {
    const withFigures = tables.filter(({ columns }) => columns.some(({ unit }) => unit !== 'text'));
    const titles = workbook.sheets.flatMap(findTables).map(({ title }) => title);
    expect(titles.sort()).toEqual(withFigures.map(({ title }) => title).sort());
  });

  test('every published error that the figures prove is found, and nothing that is right or rounding is called wrong', () => {
    const found = provable.filter((instance) => wrong.some((finding) => explains(finding, instance)));
    const falseAlarms = wrong.filter(
      (finding) => !wrongInstances.some((instance) => explains(finding, instance)),
    );
    const notStated = wrongInstances.filter((instance) => !isStated(instance));
    console.log(
      [
        `Check on the published tables, ${name}:`,
        `  found ${found.length} of ${provable.length} provable failures, in ${wrong.length} findings;`,
        `  false ${falseAlarms.length} of ${figures(findings)} figures checked.`,
        ...wrong.map(({ sentence }) => `  wrong: ${sentence}`),
        ...notStated.map(
          ({ target, rule, published, computed }) =>
            `  not provable: ${target.table} ${target.row} ${target.column} ${published}, by ${rule.id} ${computed.toFixed(2)}: no heading states the rule (${rule.note ?? rule.formula})`,
        ),
      ].join('\n'),
    );
    expect(falseAlarms).toEqual([]);
    expect(found).toEqual(provable);
    expect(provable.length).toBeGreaterThan(0);
  });

  test('one wrong figure is one finding that names it and what would cast', () => {
    const gross = { table: 'nct-p10-t1-outturn-by-area', row: 'nct-funding', column: 'gross' };
    const about = wrong.filter(({ cells }) => cells.includes(workbook.address(gross)));
    expect(about).toHaveLength(1);
    expect(about[0].cells[0]).toBe(workbook.address(gross));
    expect(about[0].sentence).toBe(
      "Table 1, Northamptonshire Children's Trust, Gross Outturn is 126,809; to agree with the column total 3,462 and forecast outturn (123,348) it must be (123,348).",
    );
  });

  test('the findings have ids of their own', () => {
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('most of what the rules of the data speak of is checked', () => {
    const stated = instances.filter(isStated);
    expect(figures(findings)).toBeGreaterThan(stated.length * 0.9);
  });
});

test('as numbers the published tables hold no other trouble', () => {
  const { sheets } = sheetByTable('numbers');
  const findings = sheets.flatMap((one) => checkCells(one, findTables(one)));
  // The gross figure of the trust is of the other sign than its budget and forecast: it is the published error.
  expect(findings.map(({ sentence }) => sentence)).toEqual([
    "Table 1, Northamptonshire Children's Trust, Gross Outturn is 126,809, of the other sign than forecast outturn (123,348) in the same row.",
  ]);
});
