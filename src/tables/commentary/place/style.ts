import type { HouseSettings } from '../../settings/houseSettings';
import { monthOfPeriod, outturnPeriod, periodName, priorPeriod } from '../../settings/period';
import type { CommentaryOptions } from '../compose/composeCommentary';
import { defaultPhrases } from '../compose/phrases';
import type { OutturnTable } from './outturnTable';

/** What the user chooses about the wording. */
export interface CommentaryStyle {
  amounts: '£m' | '£k';
  /** Whether to write of the share of the budget, of funding and of the components of a bridge. */
  share: boolean;
  funding: boolean;
  components: boolean;
}

export const usualStyle: CommentaryStyle = { amounts: '£m', share: true, funding: true, components: true };

/** The settings that commentary depends on. */
export type CommentarySettings = Pick<
  HouseSettings,
  'year' | 'period' | 'periodLabel' | 'materiality' | 'phrases' | 'formulas' | 'millionDecimals' | 'colours'
>;

/** The period of the settings, else the one that the table says; null where neither does. */
export function reportPeriod(
  { period }: CommentarySettings,
  table: Pick<OutturnTable, 'period'>,
): number | null {
  return period ?? table.period;
}

/** How sentences call the period before: `period 9`, `P9`, `December`; `the last period` where the period is not known. */
export function priorLabel(settings: CommentarySettings, table: Pick<OutturnTable, 'period'>): string {
  const period = reportPeriod(settings, table);
  if (period === null) return 'the last period';
  const before = priorPeriod({ year: settings.year, period });
  if (before.period === null || before.period === outturnPeriod) return 'last year’s outturn';
  switch (settings.periodLabel) {
    case 'period':
      return `period ${before.period}`;
    case 'month':
      return monthOfPeriod(before.period);
    default:
      return periodName(settings, before.period);
  }
}

/** How paragraphs of a table are written. */
export function composeOptions(
  settings: CommentarySettings,
  style: CommentaryStyle,
  table: OutturnTable,
): CommentaryOptions {
  return {
    unit: table.unit,
    style: style.amounts,
    formulas: settings.formulas,
    prior: priorLabel(settings, table),
    phrases: { ...defaultPhrases, ...settings.phrases },
  };
}
