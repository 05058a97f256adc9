import { savingsDelivered } from '../../domain/savingsDelivered';
import { sum } from '../../domain/sum';
import { convertUnit } from '../../domain/unit';
import type { BlockSpecification, LineSpecification } from '../specification';
import { inMillions } from './inMillions';

/** Keys of the columns of money by colour, from the worst on. */
export const savingsColours = ['red', 'amber', 'green', 'blue'];

function inColour(key: string, label: string, note: string): LineSpecification {
  return {
    key,
    label,
    format: 'money',
    unit: '£m',
    native: ({ unit }) => inMillions(`{total.${key}}`, unit),
    compute: (figures, { unit }) => convertUnit(figures.total(key), unit, '£m'),
    note,
  };
}

/** The summary below the table, with what each colour means. RULES.md section 5. */
export const savingsSummary: BlockSpecification = {
  key: 'ragSummary',
  title: 'Savings by RAG, £m',
  meaning: 'The money in each colour in £m, what the colours mean, and the share delivered.',
  lines: [
    inColour('green', 'Green - delivered', 'Delivered; finance has still to verify it.'),
    inColour('amber', 'Amber - at risk', 'Expected to be delivered, with elements of risk.'),
    inColour('red', 'Red - not deliverable', 'Cannot be achieved as planned; other savings are needed.'),
    inColour(
      'blue',
      'Blue - mitigated or verified',
      'Delivered in full and verified, or made good in the year.',
    ),
    {
      key: 'analysed',
      label: 'Total',
      format: 'money',
      unit: '£m',
      native: () => savingsColours.map((colour) => `{line.${colour}}`).join('+'),
      compute: (figures) => sum(savingsColours.map((colour) => Number(figures.line(colour)))),
      total: true,
    },
    {
      key: 'delivered',
      label: 'Delivered, % of target',
      format: 'percent',
      native: ({ blueIsDelivered }) =>
        `IF({total.target}=0,0,(${blueIsDelivered ? '{total.green}+{total.blue}' : '{total.green}'})/{total.target})`,
      compute: (figures, { blueIsDelivered }) =>
        savingsDelivered(
          figures.total('target'),
          figures.total('green'),
          figures.total('blue'),
          blueIsDelivered,
        ) ?? 0,
    },
  ],
};
