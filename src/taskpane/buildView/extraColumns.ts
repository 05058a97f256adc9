import type { TableSpecification } from '../../tables/specification';
import { variantOf } from '../../tables/tableColumns';

/** Keys of the columns a shape of the table has only when asked. `variant`: its key, the first when undefined. */
export function extraColumnsOf(specification: TableSpecification, variant: string | undefined): string[] {
  const shape = variantOf(specification, variant);
  const optional = specification.columns.filter((column) => column.optional).map((column) => column.key);
  return optional.filter((key) => shape.columns.includes(key));
}
