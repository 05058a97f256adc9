import type { CatalogueEntry } from './catalogueEntry';
import { upliftEntry } from './inflation/uplift';
import { directionEntry } from './monitoring/direction';
import { movementEntry } from './monitoring/movement';
import { netOutturnEntry } from './monitoring/netOutturn';
import { positionEntry } from './monitoring/position';
import { varianceEntry } from './monitoring/variance';
import { variancePercentEntry } from './monitoring/variancePercent';
import { amountEntry } from './text/amount';
import { moneyEntry } from './text/money';
import { narrativeEntry } from './text/narrative';

/** Every function, in the order in which help shows them. A new function is a file of its own and a line here. */
export const catalogue: readonly CatalogueEntry[] = [
  varianceEntry,
  variancePercentEntry,
  movementEntry,
  netOutturnEntry,
  positionEntry,
  directionEntry,
  narrativeEntry,
  moneyEntry,
  amountEntry,
  upliftEntry,
];
