/** All the arithmetic that applies within one table. */
import type { FoundTable } from '../foundTable';
import type { Steps } from '../steps';
import { activityIdentities } from './activity';
import { columnTotals } from './columnTotals';
import type { IdentityGroup } from './identityGroup';
import { namedRowIdentities } from './namedRows';
import { percentageIdentities } from './percentages';
import { rollForwardIdentities } from './rollForward';
import { rowIdentities } from './rowIdentities';
import { rowTotalIdentities } from './rowTotals';
import { scenarioIdentities } from './scenarios';

const sorts = [
  rowIdentities,
  rowTotalIdentities,
  percentageIdentities,
  activityIdentities,
  scenarioIdentities,
  rollForwardIdentities,
  namedRowIdentities,
];

/** Everything that should hold within one table. */
export function* tableIdentities({ view, casts }: FoundTable): Steps<IdentityGroup[]> {
  const groups = [...(yield* columnTotals(view, casts))];
  for (const identities of sorts) {
    groups.push(...(yield* identities(view)));
    yield 0;
  }
  return groups;
}
