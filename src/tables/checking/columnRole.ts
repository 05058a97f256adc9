/** Tells what a column of figures is from its heading. */
import { headingPeriod, headingYear } from '../headingPeriods';
import { headingKey, headingUnit, headingWords } from '../headingWords';

interface RoleRule {
  role: string;
  /** A word of each list must be in the heading. */
  needs: readonly (readonly string[])[];
  /** None of these may. */
  without?: readonly string[];
}

const variance = ['variance', 'overspend', 'underspend', 'over', 'under'];
const counted = ['no', 'number', 'numbers', 'placements', 'clients', 'packages'];
const unitCost = [
  ['weekly', 'unit', 'head', 'hourly'],
  ['cost', 'costs', 'price', 'rate'],
] as const;
const prior = ['prior', 'previous', 'previously', 'last'];
const outturn = ['forecast', 'outturn', 'projected', 'projection', 'estimated', 'estimate'];

/** In order: the first that fits is the role. The words are those of headingWords. */
const rules: readonly RoleRule[] = [
  { role: 'weeks', needs: [['weeks', 'week']], without: ['cost', 'price', 'rate', 'average', 'variance'] },
  { role: 'unitVariance', needs: [...unitCost, variance] },
  { role: 'actualUnit', needs: [...unitCost, ['actual', ...outturn]] },
  { role: 'budgetUnit', needs: unitCost },
  { role: 'snapshot', needs: [['snapshot']], without: variance },
  { role: 'numberVariance', needs: [counted, variance], without: ['cost'] },
  { role: 'averageNumber', needs: [['average'], ['yearly', 'year', 'annual']], without: ['cost', 'price'] },
  { role: 'budgetNumber', needs: [counted, ['budget', 'budgeted']], without: ['cost', 'spend'] },
  { role: 'schemeVariance', needs: [['scheme'], variance] },
  { role: 'schemeBudget', needs: [['scheme'], ['budget']] },
  { role: 'prior', needs: [prior, [...variance, 'reported']], without: ['movement', 'change'] },
  {
    role: 'movement',
    needs: [['movement', 'change']],
    without: ['budget', 'percent'],
  },
  { role: 'variance', needs: [variance], without: ['movement', 'volume', 'rate', 'price'] },
  { role: 'unallocated', needs: [['unallocated', 'unidentified']] },
  { role: 'red', needs: [['red']] },
  { role: 'amber', needs: [['amber']] },
  { role: 'green', needs: [['green']] },
  { role: 'blue', needs: [['blue']] },
  { role: 'red', needs: [['not'], ['deliverable', 'achievable', 'deliver']] },
  { role: 'amber', needs: [['risk'], ['deliverable', 'savings', 'saving']] },
  { role: 'green', needs: [['delivered'], ['savings', 'saving']] },
  { role: 'blue', needs: [['mitigated']] },
  { role: 'target', needs: [['target']] },
  { role: 'draft', needs: [['draft']] },
  { role: 'final', needs: [['final']] },
  { role: 'difference', needs: [['diff', 'difference']] },
  { role: 'opening', needs: [['opening']] },
  { role: 'opening', needs: [['brought'], ['forward']] },
  { role: 'forecastBalance', needs: [['balance'], outturn] },
  { role: 'balance', needs: [['closing', 'balance']] },
  { role: 'balance', needs: [['carried'], ['forward']] },
  { role: 'commitment', needs: [['commitment', 'commitments']] },
  { role: 'drawdown', needs: [['drawdown', 'drawdowns', 'draw']] },
  { role: 'new', needs: [['new', 'additions', 'contributions']], without: ['budget', ...outturn] },
  { role: 'forecast', needs: [['after'], ['funding']] },
  { role: 'gross', needs: [['gross'], [...outturn, 'spend', 'expenditure']] },
  { role: 'gross', needs: [['before'], ['funding']] },
  { role: 'funding', needs: [['funding', 'grant', 'grants', 'covid']], without: ['budget', ...outturn] },
  { role: 'originalBudget', needs: [['original'], ['budget']] },
  { role: 'expected', needs: [['expected', 'profiled', 'profile']] },
  { role: 'expected', needs: [['budget'], ['date', 'ytd']] },
  { role: 'actual', needs: [['actual', 'actuals']], without: ['forecast', 'projected', 'projection'] },
  {
    role: 'actual',
    needs: [
      ['spend', 'expenditure'],
      ['date', 'ytd'],
    ],
  },
  { role: 'budget', needs: [['budget']], without: ['remaining', 'percent', ...outturn] },
  { role: 'forecast', needs: [outturn], without: ['budget', 'percent'] },
];

/** Headings that are a prior variance without saying variance. */
const priorKeys = new Set(
  ['prior', 'previous', 'last'].flatMap((word) => [`${word}period`, `${word}month`, `${word}variance`]),
);

export interface HeadedColumn {
  heading: string;
  /** True where the cells show percentages. */
  percent: boolean;
}

/** The scenario a heading names: 3 for `3% 2021/22`. */
function scenarioPercent(heading: string): string | undefined {
  return headingYear(heading) === undefined ? undefined : /(\d+(?:\.\d+)?)\s*%/.exec(heading)?.[1];
}

function isPercent({ heading, percent }: HeadedColumn): boolean {
  return percent || (headingWords(heading).includes('percent') && scenarioPercent(heading) === undefined);
}

function plainRole(heading: string): string | null {
  const words = headingWords(heading);
  const key = words.join('');
  if (priorKeys.has(key)) return 'prior';
  if (key === 'total' || key === 'totals') return 'total';
  if (key === '' && headingUnit(heading) !== undefined) return 'amount';
  if (['amount', 'value', 'cost'].includes(key)) return 'amount';
  const fits = ({ needs, without }: RoleRule): boolean =>
    needs.every((any) => any.some((word) => words.includes(word))) &&
    !without?.some((word) => words.includes(word));
  return rules.find(fits)?.role ?? null;
}

/** Columns whose headings differ only in their years are `year1`, `year2` … from left to right. */
function nameYears(columns: readonly HeadedColumn[], roles: (string | null)[]): void {
  const groups = new Map<string, number[]>();
  columns.forEach((column, at) => {
    if (headingYear(column.heading) === undefined || isPercent(column)) return;
    if (scenarioPercent(column.heading) !== undefined) return;
    const key = headingKey(column.heading);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  for (const positions of groups.values()) {
    const years = positions.map((at) => headingYear(columns[at].heading) ?? 0);
    const ascending = years.every((year, i) => i === 0 || year > years[i - 1]);
    if (positions.length < 2 || !ascending) continue;
    if ([...groups.values()].filter((other) => other.length > 1).length > 1) return;
    positions.forEach((at, i) => (roles[at] = `year${i + 1}`));
  }
}

/** Of two scenario columns of the same percentage the earlier year is what is, the later what would be. */
function nameScenarios(columns: readonly HeadedColumn[], roles: (string | null)[]): void {
  columns.forEach(({ heading }, at) => {
    const percent = scenarioPercent(heading);
    const year = headingYear(heading);
    if (percent === undefined || year === undefined) return;
    const other = columns.find((column, i) => i !== at && scenarioPercent(column.heading) === percent);
    const otherYear = other && headingYear(other.heading);
    if (otherYear !== undefined && otherYear !== year)
      roles[at] = year < otherYear ? `from${percent}` : `to${percent}`;
  });
}

/** Words of a variance to date, which is not that of the forecast. */
const toDate = ['current', 'ytd', 'date'];

/** A variance to date beside one of the forecast; of two others the one of the later period is the current one. */
function splitVariances(columns: readonly HeadedColumn[], roles: (string | null)[]): void {
  const says = (at: number, any: readonly string[]): boolean =>
    headingWords(columns[at].heading).some((word) => any.includes(word));
  const positions = roles.flatMap((role, at) => (role === 'variance' ? [at] : []));
  if (roles.includes('actual') && roles.includes('expected')) {
    const named = positions.filter((at) => says(at, toDate));
    const plain = positions.filter((at) => !says(at, outturn));
    const current = named.length > 0 || positions.length !== 2 || plain.length !== 1 ? named : plain;
    current.forEach((at) => (roles[at] = 'currentVariance'));
  }
  const left = positions.filter((at) => roles[at] === 'variance');
  const periods = left.map((at) => headingPeriod(columns[at].heading));
  if (left.length !== 2 || roles.includes('prior') || periods.includes(undefined)) return;
  // Periods run from April: December comes before January.
  roles[(periods[0] ?? 0) < (periods[1] ?? 0) ? left[0] : left[1]] = 'prior';
}

function percentRole(
  columns: readonly HeadedColumn[],
  roles: readonly (string | null)[],
  at: number,
): string {
  const words = headingWords(columns[at].heading);
  const before = roles[at - 1];
  if (words.includes('current') || words.includes('expected')) return 'currentPercent';
  if (before === 'currentVariance' && !words.includes('budget')) return 'currentPercent';
  if (variance.some((word) => words.includes(word)) || words.includes('budget')) return 'variancePercent';
  return before === 'variance' ? 'variancePercent' : 'percent';
}

/**
 * What each column is. No two have the same role: what is not known, or known already, is `other1`, `other2` …
 * @param columns the columns of figures, from left to right.
 */
export function columnRoles(columns: readonly HeadedColumn[]): string[] {
  const roles = columns.map((column) => (isPercent(column) ? null : plainRole(column.heading)));
  nameYears(columns, roles);
  nameScenarios(columns, roles);
  splitVariances(columns, roles);
  columns.forEach((column, at) => {
    if (isPercent(column)) roles[at] = percentRole(columns, roles, at);
  });
  const taken = new Set<string>();
  let others = 0;
  return roles.map((role) => {
    if (role !== null && !taken.has(role)) {
      taken.add(role);
      return role;
    }
    others += 1;
    return `other${others}`;
  });
}
