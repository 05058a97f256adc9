import { BooleanNumber } from '@univerjs/core';
import { CustomFilterOperator, type ICustomFilter } from '@univerjs/sheets-filter';
import { apiNotFound, invalidArgument } from '../batch/hostError';
import type { ColumnCriteria } from '../grid/filter';

const OPERATORS: [string, CustomFilterOperator | undefined][] = [
  ['<>', CustomFilterOperator.NOT_EQUALS],
  ['>=', CustomFilterOperator.GREATER_THAN_OR_EQUAL],
  ['<=', CustomFilterOperator.LESS_THAN_OR_EQUAL],
  ['>', CustomFilterOperator.GREATER_THAN],
  ['<', CustomFilterOperator.LESS_THAN],
  ['=', undefined],
];

/** Excel.FilterCriteria as the engine's: by values, or one or two conditions. Other kinds are not modelled. */
export function filterCriteria(criteria: unknown, location: string): ColumnCriteria {
  if (typeof criteria !== 'object' || criteria === null) throw invalidArgument(location);
  const { filterOn, values, criterion1, criterion2, operator } = criteria as Record<string, unknown>;
  if (filterOn === 'Values' && Array.isArray(values)) {
    const texts = values.map((value) => (typeof value === 'string' ? value : ''));
    const blank = texts.includes('') ? { blank: true as const } : {};
    return { filters: { filters: texts.filter((text) => text !== ''), ...blank } };
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    const first = condition(criterion1);
    if (typeof criterion2 !== 'string') return { customFilters: { customFilters: [first] } };
    const and = operator === 'Or' ? {} : { and: BooleanNumber.TRUE as const };
    return { customFilters: { ...and, customFilters: [first, condition(criterion2)] } };
  }
  throw apiNotFound(`${location} ${String(filterOn)}`);
}

function condition(criterion: string): ICustomFilter {
  const found = OPERATORS.find(([sign]) => criterion.startsWith(sign));
  const text = found ? criterion.slice(found[0].length) : criterion;
  const val = text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  return found?.[1] ? { val, operator: found[1] } : { val };
}
