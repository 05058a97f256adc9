import { checkCommentary } from '../../../src/tables/commentary/checkCommentary';
import type { Finding } from '../../../src/tables/checking/finding';
import { publishedParagraphs, publishedTables, type MarkedStatement } from './support/publishedTables';

/** Errors that the figures given cannot prove, and why. */
const notProvable: Record<string, string> = {
  'totalling £4.9m': 'the savings of the two years are in other papers',
  'the full £6.840m savings':
    'that it is this year’s target and last year’s delivery together is said nowhere; it is listed as worth a look',
};

const cellOf = (line: number): string => `'Commentary'!B${line}`;
const findings = checkCommentary(
  publishedParagraphs.map(({ text, line }) => ({ text, cell: cellOf(line) })),
  publishedTables,
  { period: 10 },
);

interface Marked {
  line: number;
  statement: MarkedStatement;
  found: Finding[];
}

/** The findings about a statement: of its paragraph, and on the same amount, period or table number. */
const marked: Marked[] = publishedParagraphs.flatMap(({ line, statements }) => {
  const ofParagraph = findings.filter(({ cells }) => cells[0] === cellOf(line));
  return statements.map((statement) => ({
    line,
    statement,
    found: ofParagraph.filter(({ id }) => isAbout(id.split('|')[2], statement.quote)),
  }));
});

function isAbout(found: string, quote: string): boolean {
  const named = quote.match(/£?[\d.]+\d(?:m|k)|nil|period \d+|table \d+/gi) ?? [];
  return named.some((words) => found.toLowerCase().includes(words.toLowerCase()));
}

const isWrong = ({ found }: Marked): boolean => found.some(({ verdict }) => verdict === 'wrong');
const isChecked = ({ found }: Marked): boolean => found.some(({ verdict }) => verdict !== 'notChecked');

describe('the commentary of the period 10 report against its tables', () => {
  const errors = marked.filter(({ statement }) => !statement.agrees);
  const right = marked.filter(({ statement }) => statement.agrees);
  const provable = errors.filter(({ statement }) => !(statement.quote in notProvable));

  afterAll(() => {
    const falseAlarms = right.filter(isWrong).length;
    const found = provable.filter(isWrong).length;
    const checked = right.filter(isChecked).length;
    process.stdout.write(
      `Commentary: found ${found} of ${provable.length} provable; false alarms ${falseAlarms} of ${checked} right ones checked ` +
        `(${right.length - checked} more listed as not checked).\n` +
        Object.entries(notProvable)
          .map(([quote, why]) => `  not provable: “${quote}”: ${why}\n`)
          .join(''),
    );
  });

  it('has the statements the report was marked with', () => {
    expect(errors).toHaveLength(12);
    expect(right.length).toBeGreaterThan(45);
  });

  it.each(provable.map((one) => [one.statement.published_error, one.line, one] as const))(
    'finds %s in the paragraph of line %i',
    (_error, _line, one) => {
      expect(one.found.filter(({ verdict }) => verdict === 'wrong')).not.toEqual([]);
    },
  );

  it('lists as worth a look what the figures only suggest', () => {
    const [finding] = findings.filter(({ verdict }) => verdict === 'trouble');
    expect(finding.sentence).toBe(
      '“to deliver the full £6.840m savings deducted from” is worth a look: Table 6, TOTAL, Target 21/22 of 3,261 ' +
        'and the £3.540m of savings quoted before come to £6.801m.',
    );
    expect(findings.filter(({ verdict }) => verdict === 'trouble')).toHaveLength(1);
  });

  it('calls no statement wrong that is right', () => {
    expect(right.filter(isWrong).map(({ statement, found }) => [statement.quote, found])).toEqual([]);
  });

  it('calls nothing wrong in paragraphs whose statements are all right', () => {
    const allRight = publishedParagraphs.filter(({ statements }) => statements.every(({ agrees }) => agrees));
    const cells = new Set(allRight.map(({ line }) => cellOf(line)));
    expect(findings.filter(({ verdict, cells: [cell] }) => verdict === 'wrong' && cells.has(cell))).toEqual(
      [],
    );
  });

  it('checks most of what is right, although three of the tables are missing', () => {
    expect(right.filter(isChecked).length).toBeGreaterThanOrEqual(36);
  });

  it('passes nothing silently: every statement has a finding', () => {
    expect(marked.filter(({ found }) => found.length === 0).map(({ statement }) => statement.quote)).toEqual(
      [],
    );
  });

  it.each([
    [
      30,
      'statementPeriod',
      '“from period 10” should be period 9: in the report of period 10 movements are from period 9.',
    ],
    [
      42,
      'statementGross',
      '“an overspend of (£0.250m)” should be nil: Table 2, Mother & Baby Assessments, Outturn Variance is nil after funding',
    ],
    [
      52,
      'statementPrior',
      '“an underspend of £0.526m” is last period’s figure: Table 3, Children, Young People and Family Support Services Total, Prior Month Variance is (526)',
    ],
    [
      123,
      'statementDecimal',
      '“adverse movement of £0.22m” has a slipped decimal place: Table 2, LAC & Leaving Care - Staffing, Movement is 22, which is £0.022m.',
    ],
    [
      169,
      'statementDirection',
      '“a favourable movement of £0.205m” has the wrong direction: Table 4, Prevention & Safeguarding Total, Movement is 205, which is adverse.',
    ],
    [
      215,
      'statementParts',
      'come to £0.113m, not to “a forecast underspend of £0.123m”, whatever their signs.',
    ],
    [239, 'statementWithin', '£3.540m cannot be included in £1.093m: it is more than the whole.'],
    [272, 'statementTable', '“table 9” should be Table 7'],
  ])('says of line %i what is wrong (%s)', (line, kind, words) => {
    const wrong = findings.filter(({ verdict, cells }) => verdict === 'wrong' && cells[0] === cellOf(line));
    expect(wrong.map((finding) => [finding.kind, finding.sentence])).toEqual([
      [kind, expect.stringContaining(words)],
    ]);
  });
});
