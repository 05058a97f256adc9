import fc from 'fast-check';
import { readParagraph, readStatements } from '../../../src/domain/statements/readStatements';

const read = (text: string) =>
  readStatements(text).map(({ kind, direction, amount, subject }) => [
    kind,
    direction,
    amount?.size ?? null,
    subject.text,
  ]);

describe('readStatements', () => {
  it.each([
    // A children's trust.
    [
      '5.3 Corporate parent service is reporting an underspend of £0.108m.',
      ['position', 'under', 108_000, 'Corporate parent service'],
    ],
    [
      '5.22 Safeguarding and care planning – Staffing is forecast to underspend by £0.261m due to vacancies.',
      ['position', 'under', 261_000, 'Safeguarding and care planning – Staffing'],
    ],
    ['3.6 **Fostering (£200k underspend)**', ['position', 'under', 200_000, 'Fostering']],
    [
      '- 5.11 The in-house foster care services is reporting a £0.200m underspend.',
      ['position', 'under', 200_000, 'in-house foster care services'],
    ],
    [
      'Mother and Baby assessments is reporting an overspend of (£0.250m).',
      ['position', 'over', 250_000, 'Mother and Baby assessments'],
    ],
    [
      '- 5.8 Mother and baby assessments is reporting a nil pressure.',
      ['position', 'nil', null, 'Mother and baby assessments'],
    ],
    [
      'At period 10 the legal service is forecasting an over-spend of £12k.',
      ['position', 'over', 12_000, 'legal service'],
    ],
    // A county council.
    [
      'The Catering budget is forecasting an over spend of £56k.',
      ['position', 'over', 56_000, 'Catering budget'],
    ],
    [
      'An under spend of £199k is forecast for the Learning Disability Head of Service.',
      ['position', 'under', 199_000, 'Learning Disability Head of Service'],
    ],
    [
      'An underspend of -£1,073k is anticipated in Children’s Services, as expected.',
      ['position', 'under', 1_073_000, 'Children’s Services'],
    ],
    [
      'Home to School Transport is +£310k, as reported.',
      ['position', null, 310_000, 'Home to School Transport'],
    ],
    ['Transport is expected to break even.', ['position', 'nil', null, 'Transport']],
    ['Catering is reporting a variance of -£0.056m.', ['position', null, 56_000, 'Catering']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['an adverse movement of £0.110m from period 9', 'adverse'],
    ['a favourable movement of £0.110m', 'favourable'],
    ['a £0.110m adverse movement', 'adverse'],
    ['an improvement of £0.110m', 'favourable'],
    ['a deterioration of £0.110m', 'adverse'],
    ['with no movement', 'none'],
    ['no change from last month', 'none'],
    ['unchanged from last month', 'none'],
  ])('reads the movement of “%s”', (words, direction) => {
    const [position, movement] = readStatements(`Legal is reporting an overspend of £0.2m, ${words}.`);
    expect(position.kind).toBe('position');
    expect([movement.kind, movement.direction]).toEqual(['movement', direction]);
  });

  it.each([
    ['The forecast underspend has increased by £112k.', 'favourable'],
    ['The forecast underspend has decreased by £51k.', 'adverse'],
    ['The forecast overspend has increased by £200k.', 'adverse'],
    ['The forecast overspend has reduced by £200k.', 'favourable'],
    ['The pressure has grown by £200k.', 'adverse'],
    ['The position has improved by £200k.', 'favourable'],
    ['The overspend has worsened by £200k.', 'adverse'],
  ])('reads the noun before the verb: %s', (text, direction) => {
    expect(readStatements(text)).toEqual([expect.objectContaining({ kind: 'movement', direction })]);
  });

  it('reads a movement and the position it leads to', () => {
    expect(
      read('The outturn position has increased by £51k to £130k overspend.').map(([kind, way, size]) => [
        kind,
        way,
        size,
      ]),
    ).toEqual([
      ['movement', 'adverse', 51_000],
      ['position', 'over', 130_000],
    ]);
  });

  it('knows budgets, funding, savings and shares from positions', () => {
    const kinds = (text: string) => readStatements(text).map(({ kind }) => kind);
    expect(kinds('It is an overspend of £1m against the approved budget of £123.348m.')).toEqual([
      'position',
      'budget',
    ]);
    expect(kinds('Included is £2.632m of assumed approved covid funding.')).toEqual(['funding']);
    expect(kinds('This is 9.3% of the budget of £7.662m.')).toEqual(['share', 'budget']);
    expect(kinds('Legal has a forecast outturn of £4.6m.')).toEqual(['forecast']);
    expect(kinds('Savings of £0.517m were delivered.')).toEqual(['saving']);
    expect(kinds('Requested, £0.250m.')).toEqual(['amount']);
  });

  it('knows the state of a saving', () => {
    const text =
      'Fostering has delivered savings of £0.517m, with £0.566m still at risk and £0.1m not achievable.';
    expect(readStatements(text).map(({ saving }) => saving)).toEqual([
      'delivered',
      'atRisk',
      'notDeliverable',
    ]);
  });

  it('carries the service on to a sentence that names none', () => {
    const [, movement] = readStatements(
      'Legal is reporting an overspend of £0.2m. The overspend has increased by £50k.',
    );
    expect(movement.subject).toEqual({ text: 'Legal', from: 'before' });
  });

  it('gives each clause its own service', () => {
    const text =
      'Legal is reporting an overspend of £0.2m and transport is reporting an underspend of £0.1m.';
    expect(readStatements(text).map(({ subject }) => subject.text)).toEqual(['Legal', 'transport']);
  });

  it.each([
    'Fostering is forecasting an underspend of £0.2m due to vacancies, offset by an overspend of £0.1m.',
    'Fostering is forecasting an underspend of £0.2m, with a £0.1m overspend on agency staff.',
    'Legal is forecasting an underspend of £0.2m and could see an overspend of £0.1m.',
  ])('knows a headline from what stands beside it: %s', (text) => {
    expect(readStatements(text).map(({ aside }) => aside)).toEqual([false, true]);
  });

  it('knows what was from what is', () => {
    expect(readStatements('Legal was forecast to overspend by £0.150m.')[0].past).toBe(true);
    const [now, then] = readStatements(
      'Legal is reporting an overspend of £0.2m compared with an overspend of £0.1m.',
    );
    expect([now.past, then.past]).toEqual([false, true]);
  });

  it('reads periods, by number and by month', () => {
    const from = (text: string) => readStatements(text).map(({ movedFrom }) => movedFrom?.period);
    expect(from('Legal has a favourable movement of £0.2m from the position reported at period 9.')).toEqual([
      9,
    ]);
    expect(from('Legal has a favourable movement of £0.2m on P9.')).toEqual([9]);
    expect(from('Legal has a favourable movement of £0.2m from December.')).toEqual([9]);
    const [opening] = readParagraph('At period 10 Legal is reporting an overspend of £1m.').openings;
    expect([opening.period.period, opening.period.quote]).toEqual([10, 'At period 10']);
  });

  it('reads the table a sentence refers to', () => {
    expect(readStatements('Table 4 shows an underspend of £0.294m.')[0].table).toBe('4');
  });

  it.each([
    [
      'Staffing is reporting an overspend of £0.300m made up of agency costs (£0.400m), offset by a grant (£0.100m).',
      [400_000, -100_000],
    ],
    [
      'Legal is reporting an underspend of £10k due to the contract (£30k) and fees where there is a £20k overspend.',
      [-30_000, 20_000],
    ],
  ])('knows what adds and what takes off in %s', (text, signed) => {
    const [{ parts }] = readParagraph(text).parts;
    expect(parts.map(({ amount, sign }) => sign * amount.size)).toEqual(signed);
  });

  it('leaves what is said about the service out of its name', () => {
    expect(read('Transport, which is demand led, is reporting an overspend of £5k.')).toEqual([
      ['position', 'over', 5_000, 'Transport'],
    ]);
    expect(read('Transport, which overspent, is reporting an overspend of £5k.')).toEqual([
      ['position', 'over', 5_000, 'Transport'],
    ]);
  });

  it('takes a balanced budget for no position unless it is reported', () => {
    expect(read('A balanced budget was set in February.')).toEqual([]);
    expect(read('Transport is forecasting a balanced budget.')).toEqual([
      ['position', 'nil', null, 'Transport'],
    ]);
  });

  it('reads lists of components with their signs', () => {
    const [list] = readParagraph(
      'Commissioning is reporting an overspend of £0.008m due to a £0.150m uplift mitigated by income of £0.025m and £0.117m underspend on staffing.',
    ).parts;
    expect(list.parts.map(({ amount, sign }) => amount.size * sign)).toEqual([150_000, -25_000, -117_000]);
    expect(list.extent).toBe('likely');
  });

  it.each([
    'Legal has an overspend of £0.5m due to counsel (£0.3m) and fees (£0.2m).',
    'Legal has an overspend of £0.5m, made up of counsel of £0.3m and fees of £0.2m.',
    'Legal has an underspend of £0.5m. The underspend on staffing is £0.7m, offset by fees of £0.1m and counsel of £0.1m.',
  ])('knows a list that claims to be whole: %s', (text) => {
    expect(readParagraph(text).parts.map(({ extent }) => extent)).toEqual(['whole']);
  });

  it('takes the next sentence for no breakdown of the figure where it does not say so', () => {
    const text = 'Legal has an underspend of £0.5m. Agency costs of £0.3m are offset by vacancies of £0.2m.';
    expect(readParagraph(text).parts).toEqual([]);
  });

  it('knows a list that says that it is not whole', () => {
    const [list] = readParagraph(
      'Legal has an overspend of £0.5m mainly due to counsel (£0.2m) and fees (£0.1m).',
    ).parts;
    expect(list.extent).toBe('partial');
  });

  it('reads the name of a heading', () => {
    expect(readParagraph('3.6 **Fostering (£200k underspend)**').headingName).toBe('Fostering');
    expect(readParagraph('LAC and Leaving care staffing (£0.711m)').headingName).toBe(
      'LAC and Leaving care staffing',
    );
    expect(readParagraph('Legal is fine').headingName).toBeNull();
  });

  it('says where each quote is', () => {
    const text = 'Legal is reporting an overspend of (£0.2m), an adverse movement of £0.1m from period 9.';
    for (const { quote, start } of readStatements(text))
      expect(text.slice(start, start + quote.length)).toBe(quote);
  });

  it('reads any text without failing', () => {
    const pieces = fc.constantFrom(
      'overspend of ',
      '£0.2m',
      '(',
      ')',
      ' is reporting ',
      ' from period 9',
      ', ',
      '. ',
      'Table 4 ',
      '-',
      '12,345',
      '%',
      'due to ',
      'including ',
      'an underspend',
      'offset by ',
      'savings ',
      '\n',
      '…',
      '“',
      '£',
      'k',
      'no change ',
      'funding ',
      'budget of ',
      '99999999999999999999',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (parts) => {
        const paragraph = readParagraph(parts.join(''));
        for (const { amount } of paragraph.statements) {
          if (amount) expect(Number.isFinite(amount.size) && amount.step > 0).toBe(true);
        }
      }),
    );
  });

  it.each([
    '£1m ',
    'overspend of 12,345 ',
    'an overspend of £0.2m and ',
    '£1m due to £2m, offset by ',
    'x\n',
    '1,',
    '((',
    'is reporting ',
  ])('reads 100,000 characters of “%s”', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(Array.isArray(readStatements(text))).toBe(true);
  });
});
