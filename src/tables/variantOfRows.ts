import { columnsOf, isInput } from './chooseColumns';
import type { LinkedRow } from './linkedRows';
import type { TableSpecification, VariantSpecification } from './specification';
import { variantOf } from './tableColumns';

/** The first shape whose inputs all rows have, as far as they cannot be left out; the last where there is none. */
export function variantOfRows(
  specification: TableSpecification,
  rows: readonly LinkedRow[],
): VariantSpecification {
  const inAll = (key: string): boolean => rows.every(({ cells }) => key in cells);
  const inAny = (key: string): boolean => rows.some(({ cells }) => key in cells);
  const possible = specification.variants.find((variant) => {
    const needed = columnsOf(specification, variant).filter(
      (column) => column.kind !== 'label' && isInput(column, variant) && !column.canBeLeftOut,
    );
    const marked = variant.when.length === 0 || variant.when.some(inAny);
    return marked && needed.every(({ key, leftOutIfMissing }) => leftOutIfMissing || inAll(key));
  });
  return possible ?? variantOf(specification, specification.variants[specification.variants.length - 1].key);
}
