import { priorLabel } from '../../../../src/tables/commentary/place/style';
import { usualSettings, type HouseSettings } from '../../../../src/tables/settings/houseSettings';

describe('priorLabel', () => {
  it.each<[Partial<HouseSettings>, number | null, string]>([
    [{ period: 10 }, null, 'period 9'],
    [{ period: 10 }, 6, 'period 9'],
    [{}, 6, 'period 5'],
    [{}, null, 'the last period'],
    [{ period: 10, periodLabel: 'p' }, null, 'P9'],
    [{ period: 10, periodLabel: 'month' }, null, 'December'],
    [{ period: 10, periodLabel: 'monthYear', year: '2021/22' }, null, 'December 2021'],
    [{ period: 1 }, null, 'last year’s outturn'],
    [{ period: 13 }, null, 'period 12'],
  ])('%j, table of period %s: %s', (settings, period, expected) => {
    expect(priorLabel({ ...usualSettings, ...settings }, { period })).toBe(expected);
  });
});
