const firstPeriod = 1;
const lastPeriod = 12;

/** The period a movement of a period is from: 12 before 1. */
export function periodBefore(period: number): number {
  return period === firstPeriod ? lastPeriod : period - 1;
}
