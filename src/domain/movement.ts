import { subtract } from './addition';

/**
 * Movement since the previous period: current variance − prior variance. Positive is adverse, negative favourable,
 * whatever the sign of the variance itself. RULES.md sections 1 and 2.
 */
export function movement(current: number, prior: number): number {
  return subtract(current, prior);
}
