import type { TablePlan } from './plan';
import { planTable } from './planTable';
import type { TableSpecification } from './specification';
import { previewPlace } from './tablePlace';
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
