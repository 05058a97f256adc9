/** What each group of settings comes to, in a few words, so that it need not be opened. */
import { money } from '../../domain/money';
import { percentText } from '../../domain/percentText';
import { usualSettings, type HouseSettings, type Materiality } from '../../tables/settings/houseSettings';
import { reportingPeriod } from '../../tables/settings/period';
import { words } from '../words';
import type { SettingsGroup } from './groups';

/** An amount in £000 in pounds: `£100,000`. */
function amountText(amount: number): string {
  return money(amount, '£000', '£');
}

export function materialityMeaning({ percent, amount, rule }: Materiality): string {
  return words.settings.materialityMeaning(percentText(percent), amountText(amount), rule);
}

/** The summary beside the title of a group. */
export function summaryOf(group: SettingsGroup, settings: HouseSettings): string {
  const texts = words.settings;
  const { materiality, colours } = settings;
  switch (group) {
    case 'report':
      return reportingPeriod(settings) || texts.notSaid;
    case 'figures':
      return texts.figuresSummary(settings.unit, settings.percentBase);
    case 'materiality':
      return texts.materialitySummary(percentText(materiality.percent), amountText(materiality.amount));
    case 'rag':
      return texts.ragSummary(percentText(settings.ragTolerance));
    case 'colours':
      return isUsual(colours) ? texts.coloursSummary.usual : texts.coloursSummary.own;
    case 'phrases':
      return texts.phrasesSummary(Object.keys(settings.phrases).length);
  }
}

function isUsual(colours: HouseSettings['colours']): boolean {
  return JSON.stringify(colours) === JSON.stringify(usualSettings.colours);
}
