import type { TableSpecification } from '../../tables/specification';
import { variantOf } from '../../tables/tableColumns';
import { words } from '../words';

/** Keys of the columns a shape of the table has only when asked. `variant`: its key, the usual one when undefined. */
export function extraColumnsOf(specification: TableSpecification, variant: string | undefined): string[] {
  const shape = variantOf(specification, variant);
  const optional = specification.columns.filter((column) => column.optional).map((column) => column.key);
  return optional.filter((key) => shape.columns.includes(key));
}

/** What an extra column is called when it is offered. */
export function extraColumnName({ columns }: TableSpecification, key: string): string {
  const heading = columns.find((column) => column.key === key)?.heading;
  return words.build.extraColumnNames[key] ?? (typeof heading === 'string' ? heading : key);
}
