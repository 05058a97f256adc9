import { additionalFunding } from './specifications/additionalFunding';
import { bridge } from './specifications/bridge';
import { budgetPressures } from './specifications/budgetPressures';
import { budgetaryControlReport } from './specifications/budgetaryControlReport';
import { capitalProgramme } from './specifications/capitalProgramme';
import { contributionSplit } from './specifications/contributionSplit';
import { feeUplifts } from './specifications/feeUplifts';
import { forecastOutturnByService } from './specifications/forecastOutturnByService';
import { forecastOutturnByServiceArea } from './specifications/forecastOutturnByServiceArea';
import { grantIncome } from './specifications/grantIncome';
import { inflationProvision } from './specifications/inflationProvision';
import { keyActivityData } from './specifications/keyActivityData';
import { mediumTermPlan } from './specifications/mediumTermPlan';
import { performanceIndicators } from './specifications/performanceIndicators';
import { placementScenarios } from './specifications/placementScenarios';
import { programmeRag } from './specifications/programmeRag';
import { reserves } from './specifications/reserves';
import { savingsDelivery } from './specifications/savingsDelivery';
import { savingsProgramme } from './specifications/savingsProgramme';
import { savingsWorkstreams } from './specifications/savingsWorkstreams';
import { virements } from './specifications/virements';
import type { TableSpecification } from './specification';

/** The standard tables, in the order of TABLES.md, in which they are offered. */
export const tableList: readonly TableSpecification[] = [
  forecastOutturnByService,
  forecastOutturnByServiceArea,
  budgetaryControlReport,
  savingsDelivery,
  savingsWorkstreams,
  reserves,
  additionalFunding,
  inflationProvision,
  feeUplifts,
  mediumTermPlan,
  savingsProgramme,
  contributionSplit,
  placementScenarios,
  keyActivityData,
  capitalProgramme,
  virements,
  grantIncome,
  performanceIndicators,
  programmeRag,
  budgetPressures,
  bridge,
];
