import { activityCostEntry } from './activity/activityCost';
import { demandEntry } from './activity/demand';
import { rateVarianceEntry } from './activity/rateVariance';
import { volumeVarianceEntry } from './activity/volumeVariance';
import type { CatalogueEntry } from './catalogueEntry';
import { payAwardEntry } from './inflation/payAward';
import { priceReviewEntry } from './inflation/priceReview';
import { priceReviewNoteEntry } from './inflation/priceReviewNote';
import { priceReviewRateEntry } from './inflation/priceReviewRate';
import { provisionEntry } from './inflation/provision';
import { realTermsEntry } from './inflation/realTerms';
import { upliftEntry } from './inflation/uplift';
import { upliftPathEntry } from './inflation/upliftPath';
import { directionEntry } from './monitoring/direction';
import { materialEntry } from './monitoring/material';
import { movementEntry } from './monitoring/movement';
import { netOutturnEntry } from './monitoring/netOutturn';
import { positionEntry } from './monitoring/position';
import { profileEntry } from './monitoring/profile';
import { reserveEntry } from './monitoring/reserve';
import { runRateEntry } from './monitoring/runRate';
import { thresholdEntry } from './monitoring/threshold';
import { varianceEntry } from './monitoring/variance';
import { variancePercentEntry } from './monitoring/variancePercent';
import { allocateEntry } from './rounding/allocate';
import { castCheckEntry } from './rounding/castCheck';
import { roundTableEntry } from './rounding/roundTable';
import { roundTotalEntry } from './rounding/roundTotal';
import { kpiRagEntry } from './savings/kpiRag';
import { ragCountEntry } from './savings/ragCount';
import { savingsDeliveredEntry } from './savings/savingsDelivered';
import { savingsGapEntry } from './savings/savingsGap';
import { savingsRagEntry } from './savings/savingsRag';
import { travelEntry } from './savings/travel';
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
  thresholdEntry,
  materialEntry,
  profileEntry,
  runRateEntry,
  reserveEntry,
  narrativeEntry,
  moneyEntry,
  amountEntry,
  savingsRagEntry,
  savingsGapEntry,
  savingsDeliveredEntry,
  ragCountEntry,
  kpiRagEntry,
  travelEntry,
  upliftEntry,
  upliftPathEntry,
  provisionEntry,
  priceReviewEntry,
  priceReviewRateEntry,
  priceReviewNoteEntry,
  payAwardEntry,
  realTermsEntry,
  activityCostEntry,
  volumeVarianceEntry,
  rateVarianceEntry,
  demandEntry,
  allocateEntry,
  roundTotalEntry,
  roundTableEntry,
  castCheckEntry,
];
