import type { TableSpecification } from '../../tables/specification';

/** Keys of the columns a shape of the table has only when asked. `variant`: its key, the first when undefined. */
export function extraColumnsOf(specification: TableSpecification, variant: string | undefined): string[] {
  const shape = specification.variants.find(({ key }) => key === variant) ?? specification.variants[0];
  const optional = specification.columns.filter((column) => column.optional).map((column) => column.key);
  return optional.filter((key) => shape.columns.includes(key));
}
