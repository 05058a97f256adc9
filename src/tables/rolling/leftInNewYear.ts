import type { RollTable } from './rollTable';

/** Why a built table stays as it is into a new year, by its id: what is in it is for people to decide. */
const reasons: Readonly<Record<string, string>> = {
  activityVariances: 'Type the budgets of the new year.',
  additionalFunding: 'Type the funding of the new year.',
  budgetPressures: 'It is of one round of budget setting.',
  capitalProgramme: 'Budgets of schemes, and what slips into the new year, are for you to decide.',
  contributionSplit: 'Type the amount of the new year.',
  feeUplifts: 'Type the agreed prices and the new CPI.',
  grantIncome: 'Type the grants of the new year.',
  keyActivityData: 'Type the budgets of the new year.',
  placementScenarios: 'Type the numbers of the new year.',
  savingsDelivery: 'Type the targets of the new year.',
  savingsWorkstreams: 'Type the savings of the new year.',
  virements: 'Delete the virements of the old year once the new budgets are in.',
};

/** In a sentence; '' for a table about which nothing is to be said. */
export function leftInNewYear({ specificationId, rolls }: RollTable): string {
  if (!rolls) return 'Its columns are years: move its figures and headings on by hand.';
  return reasons[specificationId ?? ''] ?? '';
}
