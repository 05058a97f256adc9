import { subtract } from '../../../domain/addition';
import { isMaterial } from '../../../domain/isMaterial';
import { quantifiedDrivers } from '../../../domain/statements/quantifiedDrivers';
import { sum } from '../../../domain/sum';
import { threshold, type ThresholdRule } from '../../../domain/threshold';
import { convertUnit } from '../../../domain/unit';
import type { MoneyUnit } from '../../types';

/** A line that may want an explanation; figures in the unit of the table. */
export interface ExplainedLine {
  service: string;
  budget: number;
  /** Positive for an overspend. */
  variance: number;
  /** The writer's own words; empty where there are none. */
  driver: string;
  /** Components of a bridge of this variance, which count instead of the amounts in the words. */
  components?: readonly number[];
}

/** Which variances are to be explained: above a share of the budget and an amount, whichever is the greater or the lesser. */
export interface MaterialityRule {
  /** A fraction: 0.02 is 2%. */
  percent: number;
  /** In the unit of the table. */
  amount: number;
  rule: ThresholdRule;
}

/** How far a line is explained. */
export interface LineWanting<Line extends ExplainedLine> {
  line: Line;
  /** The size above which a variance is material, in the unit of the table. */
  threshold: number;
  material: boolean;
  /** Material, and neither words nor components explain it. */
  wantsDriver: boolean;
  /** What the quantified drivers come to, in the unit of the table. */
  explained: number;
  /** Variance less what is explained. */
  unexplained: number;
  /** Explained as a share of the variance, 1 for all of it; null where the variance is nil. */
  share: number | null;
}

/** Says of every line, in their order, whether it is material and how far it is explained. RULES.md sections 6 and 13. */
export function linesWanting<Line extends ExplainedLine>(
  lines: readonly Line[],
  { percent, amount, rule }: MaterialityRule,
  unit: MoneyUnit,
): LineWanting<Line>[] {
  return lines.map((line) => {
    const { budget, variance, driver, components } = line;
    const size = threshold(budget, percent, amount, rule);
    const material = isMaterial(variance, size);
    const explained = components?.length
      ? sum(components)
      : convertUnit(quantifiedDrivers(driver, variance), '£', unit);
    return {
      line,
      threshold: size,
      material,
      wantsDriver: material && driver.trim() === '' && !components?.length,
      explained,
      unexplained: subtract(variance, explained),
      share: variance === 0 ? null : explained / variance,
    };
  });
}
