import { quantifiedDrivers } from '../../../src/domain/statements/quantifiedDrivers';

describe('quantifiedDrivers', () => {
  it.each([
    ['Agency cover £200k, offset by vacancies of £50k', 150, 150_000],
    ['Agency staff (£0.300m), transport (£0.100m) and vacancies (-£0.050m)', 350, 350_000],
    ['Vacant posts £0.261m.', -261, -261_000],
    ['Fewer placements £0.3m; a pressure of £0.1m on fees.', -200, -200_000],
    ['Increase in demand.', 100, 0],
    ['', 100, 0],
    ['Agency cover £200k, 3% of the budget of £7.662m', 200, 200_000],
    ['Agency cover £200k. Legal fees £50k, less income of £20k.', 100, 230_000],
    ['Agency cover of £200k', 0, 200_000],
    ['Agency cover £200k, an adverse movement of £30k from period 9', 200, 200_000],
    ['Agency cover £200k, against the budget of £900k', 200, 200_000],
    ['Agency cover £200k, with a forecast outturn of £900k', 200, 200_000],
    ['Agency cover £200k, up by 3%', 200, 200_000],
    ['Agency cover £200k, an overspend of 1,234', 200, 200_000],
    ['Agency cover £200k on 1,234 shifts', 200, 200_000],
  ])('of “%s”', (text, variance, explained) => {
    expect(quantifiedDrivers(text, variance)).toBe(explained);
  });
});
