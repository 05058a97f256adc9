import type { ArrayResult, ObjectResult } from '../functionInvocations';
import type { ExcelClass } from './excelTypes';

/** The service the custom functions runtime talks to. */
export const customFunctions: ExcelClass<'CustomFunctions'> = {
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (_self, _args, { functions }) =>
      functions.runtimeIsReady(),
    setInvocationArrayResults: (_self, [results], { functions }) =>
      functions.takeResults(results as ArrayResult[]),
    setInvocationResults: (_self, [results], { functions }) =>
      functions.takeResults(results as ObjectResult[]),
  },
};
