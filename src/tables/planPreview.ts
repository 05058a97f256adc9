import { planTable, previewPlace } from './planTable';
import type { TablePlan } from './plan';
import type { TableSpecification } from './specification';
import type { TableSource } from './tableSource';
import type { BuildOptions } from './types';

/** What would be built, wherever it will stand: for the preview, whose figures are those that will be written. */
export function planPreview(request: {
  specification: TableSpecification;
  from: TableSource;
  options: BuildOptions;
}): TablePlan {
  return planTable(request.specification, request.from, request.options, previewPlace);
}
