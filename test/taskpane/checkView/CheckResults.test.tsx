import type { CheckReport, ReportedFinding } from '../../../src/excel/checking/outcomes';
import { CheckResults } from '../../../src/taskpane/checkView/CheckResults';
import { checkWords } from '../../../src/taskpane/checkView/checkWords';
import { scopeOf } from '../../../src/taskpane/checkView/ScopeChoice';
import type { Explanations } from '../../../src/taskpane/checkView/useExplanations';
import { render } from '../render';

const wrong: ReportedFinding = {
  id: 'a',
  verdict: 'wrong',
  kind: 'variance',
  cells: ["'Table 4'!F12", "'Table 4'!B12"],
  sentence: 'Table 4, Fostering, Variance is 5; it must be 6.',
  from: 'tables',
};
const statement: ReportedFinding = {
  ...wrong,
  id: 'b',
  verdict: 'notChecked',
  from: 'commentary',
  cells: [],
};
const report: CheckReport = { place: '', period: 10, sheets: 7, tables: 6, findings: [wrong, statement] };

function explanations(of: Explanations['of'] = () => undefined): Explanations {
  const change = () => Promise.resolve(true);
  return {
    all: [],
    of,
    formerOf: () => undefined,
    refresh: () => Promise.resolve(),
    explain: change,
    takeBack: change,
  };
}

const html = (change: Partial<CheckReport> = {}, known = explanations()): string =>
  render(<CheckResults report={{ ...report, ...change }} explanations={known} onShow={() => undefined} />);

test('one sentence says what was checked and what was found', () => {
  expect(html()).toContain('1 figure in 6 tables, 1 statement of commentary: 1 wrong, 1 not checked.');
  expect(html()).toContain('The commentary was checked as that of period 10.');
  expect(html({ period: null })).toContain('periods in the commentary were not checked');
  expect(html({ findings: [] })).toContain('0 figures in 6 tables: nothing wrong.');
  expect(html({ place: 'Table 4' })).toContain('Table 4: 1 figure');
  expect(html({ tables: 0 })).toContain('No table with headings and figures was found.');
});

test('the grave ones are listed with their place; what is not checked is counted below', () => {
  expect(html()).toContain('Table 4!F12');
  expect(html()).toContain('it must be 6.');
  expect(html()).toMatch(/Not checked<span[^>]*>1 finding</);
});

test('explained ones are counted apart and are wrong no more', () => {
  const known = explanations(({ id }) =>
    id === 'a' ? { id, sentence: wrong.sentence, reason: 'As agreed', date: '2026-02-14' } : undefined,
  );
  expect(html({}, known)).toContain('nothing wrong, 1 not checked, 1 explained by you.');
  expect(html({}, known)).toMatch(/Explained<span[^>]*>1 finding</);
});

test('what is selected decides what a check is of', () => {
  const selection = {
    kind: 'cells',
    sheetName: "Children's",
    address: "'Children''s'!B4:C5",
    rows: 2,
    columns: 2,
  } as const;
  expect(scopeOf('table', selection)).toEqual({ kind: 'table', sheetName: "Children's", address: 'B4:C5' });
  expect(scopeOf('sheet', selection)).toEqual({ kind: 'sheet', sheetName: "Children's" });
  expect(scopeOf('sheet', undefined)).toEqual({ kind: 'workbook' });
  expect(scopeOf('table', { kind: 'problem', message: '' })).toEqual({ kind: 'workbook' });
});

test('progress and kinds have their words', () => {
  expect(checkWords.progress.sheets(12, 40)).toBe('Checking 12 of 40 sheets');
  expect(checkWords.progress.commentary(1, 1)).toBe('Checking commentary: 1 of 1 paragraph');
  expect(checkWords.kindName('movement')).toBe('Movement');
  expect(checkWords.kindName('something new')).toBe('Other arithmetic');
});
