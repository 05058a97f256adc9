import fc from 'fast-check';
import { checkCommentary } from '../../../src/tables/commentary/checkCommentary';
import { composeCommentary } from '../../../src/tables/commentary/compose/composeCommentary';
import { randomLines, tableOf, type RandomLine } from './support/randomTable';

const millions = (thousands: number): string => `£${(Math.abs(thousands) / 1000).toFixed(3)}m`;
const spend = ({ variance }: RandomLine): string => (variance > 0 ? 'overspend' : 'underspend');
const moved = ({ variance, prior }: RandomLine): number => variance - prior;
const way = (line: RandomLine): string => (moved(line) > 0 ? 'an adverse' : 'a favourable');

/** The wordings of both councils, for any line. RULES.md section 16. */
const wordings: Record<string, (line: RandomLine) => string> = {
  trust: (line) =>
    `- 5.3 ${line.label} is reporting an ${spend(line)} of ${millions(line.variance)}` +
    (moved(line) === 0 ? '.' : `, ${way(line)} movement of ${millions(moved(line))} from period 9.`),
  forecastTo: (line) =>
    `At period 10 the ${line.label} is forecast to ${spend(line)} by ${millions(line.variance)} due to vacancies.`,
  heading: (line) => `3.6 **${line.label} (£${Math.abs(line.variance)}k ${spend(line)})**`,
  council: (line) =>
    `The ${line.label} budget is forecasting an ${spend(line).replace('spend', ' spend')} of £${Math.abs(line.variance)}k.`,
  forecastFor: (line) => `An ${spend(line)} of £${Math.abs(line.variance)}k is forecast for ${line.label}.`,
  noun: (line) =>
    `${line.label} is reporting an ${spend(line)} of ${millions(line.variance)}. ` +
    (moved(line) === 0
      ? ''
      : `The forecast ${spend(line)} has ${moved(line) > 0 === line.variance > 0 ? 'increased' : 'decreased'} by £${Math.abs(moved(line))}k.`),
  composed: (line) => {
    const at = (value: number, address: string) => ({ value, address });
    return composeCommentary(
      {
        service: line.label,
        variance: at(line.variance, 'D4'),
        movement: at(moved(line), 'F4'),
        budget: at(line.budget, 'B4'),
        parts: [
          { label: 'agency overspend', amount: at(line.prior, 'K4') },
          { label: 'transport', amount: at(line.variance - 7, 'K5') },
        ],
        driver: { text: 'Agency is £0.3m over, offset by an underspend of £0.2m on fees.', address: 'G4' },
      },
      { unit: '£000', prior: 'period 9' },
    ).text;
  },
};

const check = (text: string, lines: RandomLine[]) =>
  checkCommentary([{ text }], [tableOf(lines)], { period: 10 });
const wrong = (text: string, lines: RandomLine[]) =>
  check(text, lines).filter(({ verdict }) => verdict === 'wrong');

describe.each(Object.entries(wordings))(
  'a paragraph written from a table, in the wording “%s”,',
  (_name, write) => {
    it('agrees', () => {
      fc.assert(
        fc.property(randomLines, (lines) => {
          for (const line of lines) {
            const findings = check(write(line), lines);
            expect(findings.filter(({ verdict }) => verdict === 'wrong' || verdict === 'trouble')).toEqual(
              [],
            );
            expect(findings.filter(({ verdict }) => verdict === 'agrees')).not.toEqual([]);
          }
        }),
        { numRuns: 30 },
      );
    });

    it('is found wrong with the word for over and under changed', () => {
      fc.assert(
        fc.property(randomLines, (lines) => {
          const text = write(lines[0]);
          const turned = text.replace(
            /\b(over|under)( ?spend)/,
            (_all, word, rest) => (word === 'over' ? 'under' : 'over') + rest,
          );
          expect(wrong(turned, lines)).not.toEqual([]);
        }),
        { numRuns: 30 },
      );
    });

    it('is found wrong with a slipped decimal place', () => {
      fc.assert(
        fc.property(randomLines, (lines) => {
          const text = write(lines[0]);
          const slipped = text.replace(
            /£([\d.]+)(m|k)/,
            (_all, digits: string, scale: string) =>
              `£${(Number(digits) * 10).toFixed(scale === 'm' ? 3 : 0)}${scale}`,
          );
          expect(wrong(slipped, lines).map(({ kind }) => kind)).toContain('statementDecimal');
        }),
        { numRuns: 30 },
      );
    });

    it('is found wrong with another amount', () => {
      fc.assert(
        fc.property(randomLines, fc.integer({ min: 3, max: 5000 }), (lines, more) => {
          const other = { ...lines[0], variance: lines[0].variance + Math.sign(lines[0].variance) * more };
          expect(wrong(write({ ...other, prior: other.variance }), lines)).not.toEqual([]);
        }),
        { numRuns: 30 },
      );
    });
  },
);

describe('a movement', () => {
  const withMovement = randomLines.filter(([line]) => Math.abs(moved(line)) > 3);
  const text = (line: RandomLine): string => wordings.trust(line);

  it('is found wrong with the word for its direction changed', () => {
    fc.assert(
      fc.property(withMovement, (lines) => {
        const turned = text(lines[0]).replace(/an adverse|a favourable/, (word) =>
          word === 'an adverse' ? 'a favourable' : 'an adverse',
        );
        expect(wrong(turned, lines).map(({ kind }) => kind)).toEqual(['statementDirection']);
      }),
    );
  });

  it('is found wrong from another period', () => {
    fc.assert(
      fc.property(withMovement, fc.constantFrom(7, 8, 10, 11), (lines, period) => {
        const findings = wrong(text(lines[0]).replace('period 9', `period ${period}`), lines);
        expect(findings.map(({ kind }) => kind)).toEqual(['statementPeriod']);
      }),
    );
  });
});

describe('last period’s figure left in', () => {
  const left = randomLines.filter(
    ([{ variance, prior }]) => Math.abs(Math.abs(prior) - Math.abs(variance)) > 3 && prior !== 0,
  );

  it('is named as such', () => {
    fc.assert(
      fc.property(left, (lines) => {
        const [line] = lines;
        const findings = wrong(
          `${line.label} is reporting an ${line.prior > 0 ? 'overspend' : 'underspend'} of ${millions(line.prior)}.`,
          lines,
        );
        expect(findings.map(({ kind }) => kind)).toEqual([
          expect.stringMatching(/^statement(Prior|Decimal)$/),
        ]);
      }),
    );
  });
});
