import { contrast, white } from '../../../src/tables/settings/contrast';
import { axisLine, ink, toneFills, totalFill } from '../../../src/tables/charts/chartColours';
import { usualColours } from '../../../src/tables/houseStyle';

const { adverse, favourable } = toneFills(usualColours);

test.each([
  ['adverse', adverse],
  ['favourable', favourable],
  ['total', totalFill],
  ['axis', axisLine],
])('%s can be made out on paper', (_what, colour) => {
  expect(contrast(colour, white)).toBeGreaterThanOrEqual(3);
});

test('over and under can be told apart in greyscale', () => {
  expect(contrast(adverse, favourable)).toBeGreaterThanOrEqual(2);
});

test('the parts of the RAG bar are told apart by their edges', () => {
  const { red, amber, green, blue } = usualColours;
  for (const fill of [amber, green, blue]) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(3);
  expect(contrast(red, amber)).toBeGreaterThanOrEqual(3);
});

test('a team’s own light colour stays as it is', () => {
  expect(toneFills({ ...usualColours, favourable: '#FFFFFF' }).favourable).toBe('#FFFFFF');
});
