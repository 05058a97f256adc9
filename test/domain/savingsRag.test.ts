import fc from 'fast-check';
import { savingsRag } from '../../src/domain/savingsRag';

const amount = fc.integer({ min: 0, max: 2000 }).map((pence) => pence / 100);
const saving = fc.record({ red: amount, amber: amount, green: amount, blue: amount });
const worstFirst = ['Red', 'Amber', 'Green', 'Blue'] as const;

describe('savingsRag', () => {
  it.each([
    [239, 327, 517, 0, 'Red', 'Green'],
    [0, 388, 0, 0, 'Amber', 'Amber'],
    [247, 20, 576, 0, 'Red', 'Green'],
    [0, 0, 0, 197, 'Blue', 'Blue'],
    [0, 50, 50, 50, 'Amber', 'Amber'],
    [0, 0, 50, 50, 'Green', 'Green'],
    [0, 0, 0.3, 0.1 + 0.2, 'Green', 'Green'],
    [0.01, 0, 0, 1000, 'Red', 'Blue'],
  ] as const)(
    'of red %d, amber %d, green %d, blue %d is %s, by the largest %s',
    (red, amber, green, blue, worst, largest) => {
      expect(savingsRag({ red, amber, green, blue }, 'worst')).toBe(worst);
      expect(savingsRag({ red, amber, green, blue }, 'largest')).toBe(largest);
    },
  );

  it('is nothing where no colour has money', () => {
    for (const method of ['worst', 'largest'] as const) {
      expect(savingsRag({ red: 0, amber: 0, green: -0, blue: 0 }, method)).toBeUndefined();
    }
  });

  it('names a colour that has money, with no worse one (worst) and no larger one (largest)', () => {
    fc.assert(
      fc.property(saving, (money) => {
        const amounts = [money.red, money.amber, money.green, money.blue];
        const worst = worstFirst.findIndex((_, at) => amounts[at] > 0);
        expect(savingsRag(money, 'worst')).toBe(worst < 0 ? undefined : worstFirst[worst]);
        const most = Math.max(...amounts);
        const largest = most > 0 ? worstFirst[amounts.indexOf(most)] : undefined;
        expect(savingsRag(money, 'largest')).toBe(largest);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(saving, ({ red, amber, green, blue }) => {
        const thousandfold = { red: red * 1000, amber: amber * 1000, green: green * 1000, blue: blue * 1000 };
        for (const method of ['worst', 'largest'] as const) {
          expect(savingsRag(thousandfold, method)).toBe(savingsRag({ red, amber, green, blue }, method));
        }
      }),
    );
  });
});
