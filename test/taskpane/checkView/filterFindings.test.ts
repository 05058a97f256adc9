import type { ReportedFinding } from '../../../src/excel/checking/outcomes';
import { reportCounts } from '../../../src/excel/checking/reportCounts';
import { choicesOf, groupFindings, noFilters, sheetOf } from '../../../src/taskpane/checkView/filterFindings';

function finding(change: Partial<ReportedFinding>): ReportedFinding {
  return {
    id: 'a',
    verdict: 'wrong',
    kind: 'variance',
    cells: ["'Table 4'!F12"],
    sentence: 'Table 4, Fostering, Variance is 5.',
    from: 'tables',
    ...change,
  };
}

const wrong = finding({});
const rounding = finding({ verdict: 'rounding', kind: 'columnTotal', cells: ["'Children''s'!B2"] });
const agrees = finding({ verdict: 'agrees', count: 12 });
const pasted = finding({
  verdict: 'notChecked',
  kind: 'statementAmount',
  cells: [],
  from: 'commentary',
  sentence: '“£9m” was not checked.',
});
const findings = [agrees, rounding, pasted, wrong];
const never = () => false;

test('in groups by gravity; explained ones apart', () => {
  const ids = (isExplained: (one: ReportedFinding) => boolean) =>
    groupFindings(findings, noFilters, isExplained).map(({ id, findings: found }) => [id, found]);
  expect(ids(never)).toEqual([
    ['wrong', [wrong]],
    ['notChecked', [pasted]],
    ['rounding', [rounding]],
    ['agrees', [agrees]],
  ]);
  expect(ids((one) => one === wrong)).toEqual([
    ['notChecked', [pasted]],
    ['rounding', [rounding]],
    ['agrees', [agrees]],
    ['explained', [wrong]],
  ]);
});

test('filters by verdict, sheet, kind and words, all together', () => {
  const found = (change: Partial<typeof noFilters>) =>
    groupFindings(findings, { ...noFilters, ...change }, never).flatMap((group) => group.findings);
  expect(found({ group: 'rounding' })).toEqual([rounding]);
  expect(found({ group: 'explained' })).toEqual([]);
  expect(found({ sheet: 'Table 4' })).toEqual([wrong, agrees]);
  expect(found({ sheet: 'Pasted commentary' })).toEqual([pasted]);
  expect(found({ kind: 'Totals' })).toEqual([rounding]);
  expect(found({ query: ' FOSTERING table ' })).toEqual([wrong, rounding, agrees]);
  expect(found({ query: 'f12' })).toEqual([wrong, agrees]);
  expect(found({ query: 'fostering', sheet: 'Table 4', group: 'wrong' })).toEqual([wrong]);
  expect(found({ query: 'nothing like it' })).toEqual([]);
});

test('what can be chosen is what there is', () => {
  expect(choicesOf(findings)).toEqual({
    sheets: ['Table 4', "Children's", 'Pasted commentary'],
    kinds: ['Commentary: amount', 'Totals', 'Variance'],
  });
  expect(sheetOf(pasted)).toBe('Pasted commentary');
});

test('counts: figures stand for as many as they say, statements for one', () => {
  expect(reportCounts(findings)).toEqual({
    figures: 14,
    statements: 1,
    verdicts: { wrong: 1, trouble: 0, notChecked: 1, rounding: 1, agrees: 12 },
  });
});
