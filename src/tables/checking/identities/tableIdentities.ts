/** All the arithmetic that applies within one table. */
import { readCasts, type Cast } from '../casts';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { activityIdentities } from './activity';
import { columnTotals } from './columnTotals';
import type { IdentityGroup } from './identityGroup';
import { namedRowIdentities } from './namedRows';
import { percentageIdentities } from './percentages';
import { rollForwardIdentities } from './rollForward';
import { rowIdentities } from './rowIdentities';
import { rowTotalIdentities } from './rowTotals';
import { scenarioIdentities } from './scenarios';

export interface TableArithmetic {
  groups: IdentityGroup[];
  /** Totals and the rows they are made of, those included of which that is not known. */
  casts: Cast[];
}

const others = [
  rowIdentities,
  rowTotalIdentities,
  percentageIdentities,
  activityIdentities,
  scenarioIdentities,
  rollForwardIdentities,
  namedRowIdentities,
];

export function* tableArithmetic(view: TableView): Steps<TableArithmetic> {
  const { casts } = readCasts(view);
  yield 0;
  const totals = columnTotals(view, casts);
  const groups: IdentityGroup[] = [];
  if (totals.length > 0) groups.push({ rule: totals[0].rule, identities: totals, established: true });
  for (const identitiesOf of others) {
    yield 0;
    groups.push(...identitiesOf(view));
  }
  return { groups, casts };
}
