import { tableList } from '../../src/tables/tableList';
import { titleEvidence } from '../../src/tables/titleEvidence';

const evidence = titleEvidence(tableList);

test('a word that one table alone goes by says it all, in any form', () => {
  expect(evidence('Table 7 - Reserve').get('reserves')).toBe(1);
  expect(evidence('Table 7 - Reserve').get('bridge')).toBe(0);
});

test('a word that several go by says each of them the less', () => {
  const savings = evidence('Savings 2024/25');
  expect(savings.get('savingsDelivery')).toBeGreaterThan(0);
  expect(savings.get('savingsDelivery')).toBeLessThan(0.5);
  expect(savings.get('savingsProgramme')).toBe(savings.get('savingsDelivery'));
});

test('however much a title says, it is worth one heading', () => {
  expect(evidence('Capital programme: schemes, slippage and borrowing').get('capitalProgramme')).toBe(1);
});

test.each([null, '', 'Table 4', '2023/24 £000'])('%s says nothing', (title) => {
  expect([...evidence(title).values()].every((worth) => worth === 0)).toBe(true);
});
