/**
 * A person who has never seen the add-in gets from a blank workbook to the tables of the period 10 report. Their steps:
 *
 *  1. New workbook; paste the text of the tables copied from the paper into A1 (Ctrl+V): one long sheet.
 *  2. Choose Build table on the Outturn tab. The pane lists the tables that were pasted.
 *  3. For each of tables 2, 3 and 4 and the lines of the two areas whose own tables are not printed: choose it in the
 *     list, press Build on new sheet. Which table it is, where it begins and ends, and what its columns are is found.
 *  4. The same for table 6, with its RAG summary, and table 7.
 *  5. Table 1: choose another table, “Forecast outturn by service area”; rows from the totals of the service tables; under
 *     “Below the table” tick the funding line and the net position and type the carry-forward reserve, 0.812; build.
 */
import { eventually } from './support/eventually';
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { publishedText, readPublished, type PublishedTable } from './support/published';

let workbench: Workbench;
let clicks = 0;
let keys = 0;
beforeEach(async () => {
  [clicks, keys] = [0, 0];
  workbench = await openWorkbench();
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterEach(() => workbench.close());

const paper = {
  t2: readPublished('nct-p10-t2-corporate-parenting'),
  t3: readPublished('nct-p10-t3-cyp-family-support'),
  t4: readPublished('nct-p10-t4-prevention-safeguarding'),
  t6: readPublished('nct-p10-t6-savings-delivery'),
  t7: readPublished('nct-p10-t7-reserves'),
  t1: readPublished('nct-p10-t1-outturn-by-area'),
};

/** A line of table 1, for the area whose own table is not among the printed ones. */
function areaOf(label: string): PublishedTable {
  const rows = paper.t1.rows.filter((row) => row.label === label);
  return { ...paper.t1, title: `${label}, outturn by service`, labelColumn: 'Service', rows };
}

const pasted = [
  { table: paper.t2, says: '17 services, total variance (107)' },
  { table: paper.t3, says: '6 services, total variance (575)' },
  { table: paper.t4, says: '8 services, total variance (295)' },
  { table: areaOf('Quality Assurance and Commissioning'), says: '1 service, total variance 1,772' },
  { table: areaOf('NCT Central'), says: '1 service, total variance 36' },
  { table: paper.t6, says: '6 savings, total target 3,261' },
  { table: paper.t7, says: '6 reserves, total balance 0.519' },
];

async function click(name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button'): Promise<void> {
  clicks += 1;
  await workbench.pane.getByRole(role, { name }).click();
}

async function type(text: string): Promise<void> {
  keys += text.length;
  await workbench.page.keyboard.type(text);
}

async function press(key: string): Promise<void> {
  keys += key.split('+').length;
  await workbench.page.keyboard.press(key);
}

/** Types the address into the Name box. */
async function goTo(address: string): Promise<void> {
  clicks += 1;
  await workbench.page.getByRole('textbox', { name: 'Name box' }).click();
  await type(address);
  await press('Enter');
}

/** @returns the sentence of the pane. */
async function build(): Promise<string> {
  const sentence = workbench.pane.getByText(/^Built on sheet/);
  const said = async (): Promise<string> => (await sentence.allTextContents())[0] ?? '';
  const before = await said();
  await click('Build on new sheet');
  return eventually(said, (now) => now !== '' && now !== before);
}

type Cells = (string | number | boolean)[][];

async function cellsOf(sheet: string): Promise<Cells> {
  return (await workbench.read(`'${sheet}'!A1:L45`)).map((row) => row.map(({ value }) => value));
}

/** The row with this name in its first or second column. */
function rowOf(cells: Cells, name: string): Cells[number] {
  const row = cells.find(([first, second]) => first === name || second === name);
  if (!row) throw new Error(`There is no row “${name}”.`);
  return row;
}

interface Comparison {
  /** Of the built table, by published column. */
  headings: Record<string, RegExp>;
  /** Names of the built rows, in the order of the published ones. Default: the published names, the last one Total. */
  names?: string[];
  /** How far printed rounding moves a figure of a row, and one of the total row. */
  reach: { row: number; total: number };
  /** Published wrong, or not in the table: `row column`. */
  except?: string[];
}

/** Holds every figure of a built table to the published one. */
function expectPublished(cells: Cells, { columns, rows }: PublishedTable, how: Comparison): void {
  const built = cells[1].map(String);
  const keys = Object.keys(how.headings);
  const places = keys.map((key) => built.findIndex((heading) => how.headings[key].test(heading)));
  expect([built, Math.min(...places) >= 0]).toEqual([built, true]);
  let compared = 0;
  rows.forEach(({ label, kind, values }, position) => {
    const name = how.names?.[position] ?? (kind === 'total' ? 'Total' : label);
    const row = rowOf(cells, name);
    keys.forEach((key, i) => {
      const published = values[columns.findIndex((column) => column.key === key)];
      if (published === undefined || how.except?.includes(`${name} ${key}`)) return;
      const reach = kind === 'total' ? how.reach.total : how.reach.row;
      const figure = Number(row[places[i]]);
      const near = Math.abs(figure - published) <= reach + 1e-9;
      expect([name, key, figure, near ? 'agrees' : published]).toEqual([name, key, figure, 'agrees']);
      compared += 1;
    });
  });
  expect(compared).toBeGreaterThan(rows.length * 2);
}

const outturn = {
  budget: /^Budget/,
  gross: /^Gross/,
  covid: /Covid funding/i,
  forecast: /^Forecast outturn/,
  variance: /^Outturn variance/,
  prior: /^Prior/,
  movement: /^Movement/,
};
const { budget, forecast, variance, prior, movement } = outturn;
/** Without funding the outturn is the forecast. */
const withoutFunding = { budget, forecast, variance, prior, movement };
const colours = {
  target: /^Target/,
  notDeliverable: /Red/,
  atRisk: /Amber/,
  delivered: /Green/,
  mitigated: /Blue/,
};

test('the tables of the period 10 report, from the text of the paper', async () => {
  clicks += 1;
  await workbench.page.getByRole('button', { name: 'New workbook' }).click();
  await workbench.page.getByText('Book1').waitFor();
  // The person copies in the paper; the text is then on the clipboard.
  await workbench.page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    publishedText(pasted.map(({ table }) => table)),
  );
  await goTo('A1');
  await press('Control+v');
  await workbench.page.waitForFunction(() => window.outturnWorkbench?.read('A1')[0][0].value !== '');
  clicks += 1;
  await workbench.clickRibbon('Build table');

  let row = 1;
  for (const { table, says } of pasted) {
    await click(table.title);
    // Only when the cells are read is it said how many rows they are.
    await workbench.pane.getByText(new RegExp(`^Sheet1!A${row}:.* · `)).waitFor();
    expect(await build()).toContain(says);
    row += table.rows.length + 3;
  }

  await click('Choose another table');
  await type('area');
  await click(/^Forecast outturn by service area/);
  await click('The totals of 5 service tables', 'radio');
  await click(/^Below the table/);
  await click(/^A funding line of minus all budgets/, 'checkbox');
  await click(/^The forecast outturn variance less the reserve/, 'checkbox');
  clicks += 1;
  await workbench.pane.getByRole('textbox', { name: 'Carry-forward reserve: figure' }).click();
  await press('Control+a');
  await type('0.812');
  expect(await build()).toContain('6 service areas, total variance 831');

  for (const [sheet, table, headings] of [
    ['Forecast outturn', paper.t2, outturn],
    ['Forecast outturn (2)', paper.t3, withoutFunding],
    ['Forecast outturn (3)', paper.t4, outturn],
  ] as const) {
    expectPublished(await cellsOf(sheet), table, { headings, reach: { row: 1.5, total: 2 } });
  }

  const savings = await cellsOf('Savings delivery');
  expectPublished(savings, paper.t6, { headings: colours, reach: { row: 0, total: 0 } });
  const summary = readPublished('nct-p10-t6-rag-summary').rows.map(({ values }) => values[0]);
  const lines = [
    'Green - delivered',
    'Amber - at risk',
    'Red - not deliverable',
    'Blue - mitigated or verified',
  ];
  expect(lines.map((line) => rowOf(savings, line)[2])).toEqual(summary.slice(0, 4));

  const reserves = { opening: /^Opening/, commitment: /^Commitment/, balance: /^Balance/ };
  expectPublished(await cellsOf('Reserves'), paper.t7, {
    headings: reserves,
    names: paper.t7.rows.map(({ label, kind }) => (kind === 'total' ? 'Total reserves' : label)),
    reach: { row: 0.0015, total: 0.0015 },
  });

  const areas = await cellsOf('Outturn summary');
  expectPublished(areas, paper.t1, {
    headings: { ...outturn, covid: /^Funding/ },
    names: [
      'Corporate parenting',
      'Children, Young People and Family Support',
      'Prevention & safeguarding',
      'Quality Assurance and Commissioning',
      'NCT Central',
      'Contract sum',
      'Total',
    ],
    reach: { row: 2, total: 2 },
    // The paper prints 126,809 as the gross outturn of its funding line, which its total does not have.
    except: ['Contract sum gross'],
  });
  expect(Number(rowOf(areas, 'Contract sum')[2])).toBe(-123348);
  expect(rowOf(areas, 'Net position')[1]).toBeCloseTo(0.018, 2);

  expect(workbench.consoleErrors).toEqual([]);
  // A person takes a second or two over a click and types three keys a second: one minute, of the ten there are.
  expect({ clicks, keys }).toEqual({ clicks: 25, keys: 16 });
});
