import fc from 'fast-check';
import { checkCommentary } from '../../../src/tables/commentary/checkCommentary';
import type { CheckedTable, Finding } from '../../../src/tables/checking/finding';
import { publishedTables } from './support/publishedTables';
import { randomLines, tableOf } from './support/randomTable';

const check = (text: string, tables: CheckedTable[] = publishedTables, period: number | null = 10) =>
  checkCommentary([{ text }], tables, { period });
const verdicts = (findings: Finding[]) => findings.map(({ verdict }) => verdict);

describe('checkCommentary', () => {
  it.each([
    'Table 2 shows that adoption care provision is £0.060m overspent.',
    'There is a £0.711m overspend in LAC & Leaving Care - Staffing because of agency staff.',
    'The variance for Adoption Care Provision is £0.060m.',
    'DCT staffing is reporting an underspend of £0.165m.',
    'P&S is reporting an underspend of £0.294m.',
    'The P&S management team is forecasting an underspend of £23k, £14k better than last month.',
    'UASC funding is reporting an underspend of £0.252m due to additional income.',
    "The Children's Homes overspend has reduced by £92k since last month.",
    "The outturn position for children's homes has decreased by £92k to a £38k overspend.",
    "Children's Homes are forecast to overspend by £0.038m against a budget of £3.413m.",
    'The 2021/22 forecast for NCT is an overspend of £0.830m.',
    'Overall the Trust is forecasting an overspend of £0.830m.',
    'MASH & EDT staffing overspend £45k.',
    'Duty & Assessment is forecast to overspend by £0.185m overall.',
    'The forecast for Mother & Baby Assessments is balanced.',
    'Savings of £0.433m for in-house foster carers are at risk.',
    'Total reserves are £2.410m.',
  ])('finds that it agrees: %s', (text) => {
    const findings = check(text);
    expect(findings).not.toEqual([]);
    expect(new Set(verdicts(findings))).toEqual(new Set(['agrees']));
  });

  // What is true and stands beside another figure of the same service.
  it.each([
    "Children's Homes overspent by £0.4m in 2020/21.",
    "Last year Children's Homes reported an overspend of £0.4m.",
    "Children's Homes was forecast to overspend by £0.5m in the summer.",
    "Children's Homes is forecasting an overspend of £38k, compared with an overspend of £0.3m last month.",
    "Children's Homes is forecasting an overspend of £38k, offset by an underspend of £0.3m elsewhere.",
    "Children's Homes is forecasting an overspend of £0.1m on agency staff.",
    "Children's Homes is forecasting an overspend of £38k and could see an overspend of £0.5m.",
    "If no action were taken, Children's Homes would overspend by £0.5m.",
    "Children's Homes has a favourable movement of £0.3m from period 6.",
    "Children's Homes received £0.3m of DSG grant funding.",
    'Homes for the elderly are forecasting an overspend of £0.5m.',
    'Placements are forecasting an overspend of £1.874m.',
    'The service faces a pressure of £0.5m in 2022/23.',
    'At the end of period 9 Children’s Homes was forecast to overspend by £130k; it is now forecast to overspend by £38k.',
    'Corporate Parenting is reporting an underspend of £0.108m; without funding this would be an overspend of £0.748m.',
    'In addition to the reserves identified at table 9, funding totalling £2.672m was also carried forward.',
    'Total savings of £3.261m are to be delivered, of which £1.093m has been delivered.',
  ])('calls nothing wrong in: %s', (text) => {
    const findings = check(text);
    expect(findings).not.toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  it('lists what it cannot tie to a figure, with the reason', () => {
    expect(check('Libraries is reporting an overspend of £0.5m.')).toEqual([
      {
        id: 'statementAmount||an overspend of £0.5m',
        verdict: 'notChecked',
        kind: 'statementAmount',
        cells: [],
        sentence: '“an overspend of £0.5m” was not checked: no table has a line for “Libraries”.',
      },
    ]);
    expect(check('Is reporting an overspend of £0.711m.')[0].sentence).toContain('it names no service');
  });

  it('puts the cell of the paragraph first, then those of the table', () => {
    const [finding] = checkCommentary(
      [{ text: 'Legal Services is reporting an overspend of £0.150m.', cell: "'Notes'!B4" }],
      [tableOf([{ label: 'Legal Services', budget: 100, variance: 150, prior: 0 }])],
      { period: 10 },
    );
    expect(finding).toMatchObject({
      verdict: 'agrees',
      cells: ["'Notes'!B4", "'Table 1'!D4"],
      published: '£0.150m',
      computed: '150',
    });
  });

  it('gives the same matter the same id, and two alike two', () => {
    const twice = 'Legal costs are £1.2m. Legal costs are £1.2m.';
    expect(check(twice).map(({ id }) => id)).toEqual(check(twice).map(({ id }) => id));
    expect(new Set(check(twice).map(({ id }) => id)).size).toBe(2);
  });

  it('takes the service from the heading above, or from the one it is given', () => {
    const text = 'Is reporting an overspend of £0.711m.';
    const heading = { text: 'LAC and Leaving care staffing (£0.711m)' };
    const findings = checkCommentary([heading, { text }], publishedTables, { period: 10 });
    expect(verdicts(findings).slice(-1)).toEqual(['agrees']);
    const given = checkCommentary([{ text, heading: 'Adoption Care Provision' }], publishedTables, {
      period: 10,
    });
    expect(verdicts(given)).toEqual(['wrong']);
  });

  it('allows half a unit of the sentence and half a unit of the table', () => {
    const [, movement] = check(
      'MASH & EDT staffing is forecast to overspend by £0.045m, a favourable movement of £0.025m on period 9.',
    );
    expect(movement.verdict).toBe('rounding');
    expect(check('LAC & Leaving Care staffing is reporting an overspend of £0.7m.')[0].verdict).toBe(
      'agrees',
    );
    expect(check('LAC & Leaving Care staffing is reporting an overspend of about £0.75m.')[0].verdict).toBe(
      'wrong',
    );
  });

  it('checks movements against last period’s tables where there is no column for them', () => {
    const lines = [{ label: 'Legal Services', budget: 100, variance: 150, prior: 0 }];
    const without = (table: CheckedTable): CheckedTable => ({
      ...table,
      columns: table.columns.filter(({ key }) => key !== 'prior' && key !== 'movement'),
    });
    const now = without(tableOf(lines));
    const before = without(tableOf([{ ...lines[0], variance: 60 }], { sheetName: 'P9', period: 9 }));
    const of = (text: string) => checkCommentary([{ text }], [now], { period: 10, priorTables: [before] });
    expect(verdicts(of('Legal Services has an adverse movement of £90k from period 9.'))).toEqual(['agrees']);
    expect(verdicts(of('Legal Services has an adverse movement of £80k from period 9.'))).toEqual(['wrong']);
    expect(of('Legal Services is reporting an overspend of £60k.')[0]).toMatchObject({
      verdict: 'wrong',
      kind: 'statementPrior',
      cells: expect.arrayContaining(["'P9'!D4"]),
    });
  });

  it('checks no period where that of the report is not known', () => {
    const text = 'Adoption care has an adverse movement of £0.017m from period 4.';
    expect(verdicts(check(text, publishedTables, null))).toEqual(['agrees']);
    expect(check(text).map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['statementAmount', 'agrees'],
      ['statementPeriod', 'wrong'],
    ]);
  });

  it('knows the months: the movement of period 10 is from December', () => {
    expect(verdicts(check('Adoption care has an adverse movement of £0.017m from December.'))).toEqual([
      'agrees',
    ]);
    expect(verdicts(check('Adoption care has an adverse movement of £0.017m from November.'))).toEqual([
      'agrees',
      'wrong',
    ]);
  });

  it.each([
    ['This is 0.9% of the budget of £6.753m.', ['agrees', 'agrees', 'agrees']],
    ['This is 1.9% of the budget of £6.753m.', ['agrees', 'wrong', 'agrees']],
    ['This is 0.9% of the budget of £6.573m.', ['agrees', 'agrees', 'wrong']],
  ])('checks the share of the budget: %s', (sentence, expected) => {
    expect(verdicts(check(`Adoption care is reporting an overspend of £0.060m. ${sentence}`))).toEqual(
      expected,
    );
  });

  it('adds up what a figure is made up of', () => {
    const of = (second: string) =>
      check(
        `Adoption care has an overspend of £0.060m, made up of allowances (£0.100m) and fees (${second}).`,
      );
    expect(of('-£0.040m').map(({ kind, verdict }) => [kind, verdict])).toContainEqual([
      'statementParts',
      'agrees',
    ]);
    expect(of('-£0.050m').map(({ kind, verdict }) => [kind, verdict])).toContainEqual([
      'statementParts',
      'wrong',
    ]);
    expect(of('£0.040m').map(({ kind, verdict }) => [kind, verdict])).toContainEqual([
      'statementParts',
      'notChecked',
    ]);
  });

  it('lists reasons whose amounts do not add up as worth a look: they need not be all', () => {
    const text =
      'Adoption care has an overspend of £0.060m due to allowances of £0.030m and fees of £0.010m.';
    expect(check(text).map(({ kind, verdict }) => [kind, verdict])).toContainEqual([
      'statementParts',
      'trouble',
    ]);
  });

  it('names the rows of a group by the group', () => {
    const row = (label: string, kind: 'row' | 'group', at: number, variance: number | null) => ({
      label,
      kind,
      row: at,
      figures: { variance },
    });
    const table: CheckedTable = {
      sheetName: 'S',
      title: null,
      number: null,
      unit: '£000',
      period: null,
      columns: [{ key: 'variance', heading: 'Variance', column: 1 }],
      rows: [
        row('Fostering', 'group', 1, null),
        row('Fees', 'row', 2, 50),
        row('Adoption', 'group', 3, null),
        row('Fees', 'row', 4, -70),
      ],
    };
    expect(check('Fostering fees is reporting an overspend of £50k.', [table])[0].cells).toEqual(["'S'!B3"]);
    expect(check('Adoption fees is reporting an overspend of £50k.', [table])[0].verdict).toBe('wrong');
  });

  it('checks anything against anything without failing', () => {
    const words = fc.constantFrom(
      'Legal Services',
      ' is reporting ',
      'an overspend of ',
      '£0.150m',
      '(294)',
      ', ',
      '. ',
      'from period 9',
      'Table 4',
      'savings ',
      '3%',
      ' of the budget of ',
      'due to ',
      'offset by ',
      'total ',
      '\n',
      '(',
      'nil pressure ',
    );
    const tables = fc.oneof(
      randomLines.map((lines) => tableOf(lines)),
      fc.constantFrom(...publishedTables),
      randomLines.map((lines) => tableOf(lines, { title: null, number: null, columns: [], period: null })),
      fc.constant(tableOf([], { rows: [] })),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.array(tables, { maxLength: 3 }), (parts, given) => {
        for (const { sentence, id } of check(parts.join(''), given)) {
          expect(sentence).not.toMatch(/undefined|NaN|null/);
          expect(id).not.toBe('');
        }
      }),
    );
  });
});
