import { columnsOf, isInput } from './chooseColumns';
import type { EvaluatedColumn } from './evaluate';
import type { TableSpecification, VariantSpecification } from './specification';

/**
 * The columns a table has, in order: those of its shape, without the inputs there are none of and the formulas that
 * would read them.
 * @param leftOut keys of inputs there are none of.
 * @param wanted keys of the optional columns asked for; `all` for every one.
 */
export function tableColumns(
  specification: TableSpecification,
  variant: VariantSpecification,
  leftOut: ReadonlySet<string>,
  wanted: readonly string[] | 'all',
): EvaluatedColumn[] {
  const kept = new Set<string>();
  return columnsOf(specification, variant).flatMap((column) => {
    const input = isInput(column, variant);
    const asked = !column.optional || wanted === 'all' || wanted.includes(column.key);
    const possible =
      input || !column.computed
        ? !leftOut.has(column.key)
        : column.computed.needs.every((key) => kept.has(key));
    if (!asked || !possible) return [];
    kept.add(column.key);
    return [{ column, input }];
  });
}

/** The shape of a table by its key, or its usual one. */
export function variantOf(specification: TableSpecification, key: string | undefined): VariantSpecification {
  const { variants, usualVariant } = specification;
  const named = (wanted: string | undefined) => variants.find((variant) => variant.key === wanted);
  return named(key) ?? named(usualVariant) ?? variants[0];
}
