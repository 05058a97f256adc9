import { rangeAddress } from '../../../tables/cellAddress';
import type { Scan } from '../scan';
import type { LeftPlace } from './planElsewhere';
import { formulasIn } from './rule';

/** What was left, where, why, and what a person is to do. */
export function leftWords({ found: { place, rule }, reason }: LeftPlace, { sheets }: Scan): string {
  const formula = formulasIn(rule).join(', ');
  const sheet = sheets.find(({ id }) => id === place.sheetId)?.name ?? '';
  switch (place.kind) {
    case 'name':
      return place.hidden
        ? `The hidden name ${place.name} (${formula}) is left as it is: ${reason}. Formulas and charts that use it need Outturn still.`
        : `The name ${place.name} (${formula}) is left as it is: ${reason}. Give it a value in the Name Manager; formulas and charts that use it need Outturn still.`;
    case 'format':
      return `A conditional format on “${sheet}” (${formula}) is left as it is: ${reason}. Change or delete it under Home, Conditional Formatting, Manage Rules.`;
    case 'validation':
      return `The data validation of ${rangeAddress(place.area)} on “${sheet}” (${formula}) is left as it is: ${reason}. Change or clear it under Data, Data Validation.`;
  }
}
