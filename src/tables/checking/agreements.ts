import { counted } from '../counted';

/** What agreed, by kind; other kinds are `variances agree`. */
const agreements: Record<string, [one: string, many: string]> = {
  columnTotal: ['total casts', 'totals cast'],
  rowTotal: ['row total casts', 'row totals cast'],
  ragTotal: ['target is the sum of its colours', 'targets are the sum of their colours'],
  sameFigure: ['figure is the same in another table', 'figures are the same in other tables'],
  rollForward: ['opening figure is that of the year before', 'opening figures are those of the year before'],
  colourCount: ['count of a colour agrees', 'counts of colours agree'],
  activity: ['budget is number x weeks x cost', 'budgets are number x weeks x cost'],
  scenario: ['number of a scenario agrees', 'numbers of scenarios agree'],
  numberVariance: ['variance in numbers agrees', 'variances in numbers agree'],
  unitVariance: ['variance in unit cost agrees', 'variances in unit cost agree'],
  currentVariance: ['current variance agrees', 'current variances agree'],
};

/** `9 totals cast` */
export function agreed(kind: string, count: number): string {
  const [one, many] = agreements[kind] ?? [`${kind} agrees`, `${kind}s agree`];
  return counted(count, one, many);
}
