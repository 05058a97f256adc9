import { reportingPeriod } from '../../tables/settings/period';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import type { TableSpecification } from '../../tables/specification';

/** The title offered for a table: its name and, once the settings say it, the period: `Reserves, Period 10 · 2021/22`. */
export function usualTitle({ name }: TableSpecification, house: HouseSettings): string {
  const period = reportingPeriod(house);
  return period === '' ? name : `${name}, ${period}`;
}
