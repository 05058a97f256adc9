import type { ArrayResult, ObjectResult } from '../functionInvocations';
import type { ExcelClass } from './excelTypes';

/** A feature the runtime asks its host for: results may follow each other after 200 ms; without it, after 500 ms. */
const SHORTER_WAIT_BETWEEN_RESULTS = 2;

/** The service the custom functions runtime talks to. */
export const customFunctions: ExcelClass<'CustomFunctions'> = {
  methods: {
    _GetEnabledFeatures: () => [SHORTER_WAIT_BETWEEN_RESULTS],
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, { functions }) =>
      functions.runtimeIsReady(),
    setInvocationArrayResults: (_self, [results], { functions }) =>
      functions.takeResults(results as ArrayResult[]),
    setInvocationResults: (_self, [results], { functions }) =>
      functions.takeResults(results as ObjectResult[]),
  },
};
