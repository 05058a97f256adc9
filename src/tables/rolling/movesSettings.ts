import type { HouseSettings } from '../settings/houseSettings';
import type { RollStep } from './rollStep';

/** Whether a roll moves the period of the settings on, also where no figure and no text changes. */
export function movesSettings({ period }: Pick<HouseSettings, 'period'>, { to }: RollStep): boolean {
  return period !== null && period !== to.period;
}
