import type { ChartSpecification, TableSpecification } from '../specification';
import { variantOf } from '../tableColumns';

/**
 * The pictures a table can have in one of its shapes: those whose columns the shape has.
 * @param variant key of the shape; undefined for the usual one
 */
export function chartsOffered(
  specification: TableSpecification,
  variant: string | undefined,
): ChartSpecification[] {
  const { columns } = variantOf(specification, variant);
  return (specification.charts ?? []).filter((chart) =>
    columnsOf(chart).every((key) => columns.includes(key)),
  );
}

function columnsOf(chart: ChartSpecification): string[] {
  if (chart.kind === 'varianceBars') return [chart.variance];
  if (chart.kind === 'ragBar') return Object.values(chart.savings);
  return 'columns' in chart ? Object.values(chart.columns) : [chart.steps];
}
