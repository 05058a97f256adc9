/** The team's house style, kept in the workbook so that everyone who opens it gets the same answers. Functions never read it. */
import type { ThresholdRule } from '../../domain/threshold';
import type { VariancePercentBase } from '../../domain/variancePercent';
import { usualColours } from '../houseStyle';
import type { BuildOptions, MoneyUnit, TableColours } from '../types';

/** How a period is printed: `Period 10`, `P10`, `Jan`, `January 2022`. */
export type PeriodLabel = 'period' | 'p' | 'month' | 'monthYear';

/** Colours as `#RRGGBB`; what each is drawn on is in colourUses. */
export interface HouseColours extends TableColours {
  /** Charts and what else is the team's own. */
  accent: string;
}

/** Which variances need an explanation. RULES.md section 6. */
export interface Materiality {
  /** A fraction of the budget: 0.02 is 2%. */
  percent: number;
  /** In £000. */
  amount: number;
  rule: ThresholdRule;
}

/** The team's house style, kept in the workbook. */
export interface HouseSettings {
  /** '' when not said. */
  organisation: string;
  /** The financial year, `2026/27`; '' when not said. */
  year: string;
  /** 1 (April) to 12 (March), 13 for the outturn; null when not said. */
  period: number | null;
  periodLabel: PeriodLabel;
  /** The unit of tables that do not say theirs. */
  unit: MoneyUnit;
  /** Variance % over the signed budget or its size. RULES.md section 2. */
  percentBase: VariancePercentBase;
  materiality: Materiality;
  /** The share of its target by which an indicator may miss it and still be Amber: 0.1 is 10%. RULES.md section 5. */
  ragTolerance: number;
  /** Whether savings that are Blue count as delivered. RULES.md section 5. */
  blueIsDelivered: boolean;
  /** Ordinary Excel formulas or OUTTURN functions in built tables. */
  formulas: BuildOptions['formulas'];
  /** Decimal places of £m, 0 to 3. */
  millionDecimals: number;
  colours: HouseColours;
  /** The organisation's own words for phrases of the commentary, by the phrase's key; only those that were changed. */
  phrases: Record<string, string>;
}

/** What a workbook has that nobody has said anything for. */
export const usualSettings: HouseSettings = {
  organisation: '',
  year: '',
  period: null,
  periodLabel: 'period',
  unit: '£000',
  percentBase: 'signed',
  materiality: { percent: 0.02, amount: 100, rule: 'greater' },
  ragTolerance: 0.1,
  blueIsDelivered: true,
  formulas: 'native',
  millionDecimals: 3,
  colours: { accent: '#0B6A6F', ...usualColours },
  phrases: {},
};
