import { createRequire } from 'node:module';
import { catalogue } from '../../../src/functions/catalogue';
import type { FunctionsJson } from '../../../src/taskpane/functionsView/functionsJson';
import { functionGuides, type FunctionGuide } from '../../../src/taskpane/functionsView/functionGuide';

/** The step of the build that writes functions.json is plain JavaScript without types. */
const { generateFunctionsJson } = createRequire(__filename)('../../../src/functions/build/functionsJson') as {
  generateFunctionsJson(): Promise<string>;
};

/** The guides as the pane makes them from the functions.json of the build. */
export async function builtGuides(): Promise<FunctionGuide[]> {
  const json = JSON.parse(await generateFunctionsJson()) as FunctionsJson;
  return functionGuides(catalogue, json);
}

/** A guide that needs a budget and an outturn, and may have a base. */
export const guide: FunctionGuide = {
  name: 'OUTTURN.VARIANCEPCT',
  category: 'Monitoring',
  description: 'The variance as a share of the budget.',
  arguments: [
    { name: 'budget', description: 'The budget.', optional: false, options: [] },
    { name: 'outturn', description: 'The outturn.', optional: false, options: [] },
    { name: 'base', description: 'What it is a share of.', optional: true, options: ['signed', 'absolute'] },
  ],
  examples: [{ formula: '=OUTTURN.VARIANCEPCT(0,0)', result: '0' }],
  native: '=(outturn-budget)/budget',
  nativeNote: '',
};
