import type { PlanColumn } from './plan';
import type { TableShape } from './tableShape';

/** The columns of a plan, with their headings as written. */
export function planColumns({ columns, headings }: TableShape): PlanColumn[] {
  return columns.map(({ column, input }, i) => ({
    key: column.key,
    heading: headings[i],
    kind: column.kind === 'label' ? 'label' : input ? 'input' : 'computed',
    format: column.format,
    meaning: column.meaning,
  }));
}
