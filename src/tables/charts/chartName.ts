import type { ChartKind } from '../types';

/** Final: they are part of the names charts are found again by. */
const names: Record<ChartKind, string> = { bridge: 'bridge', varianceBars: 'variances', ragBar: 'RAG' };

/**
 * What a chart of a table is called: `Outturn_x_1 bridge`.
 * @param tableName what the table is remembered by
 */
export function chartName(tableName: string, kind: ChartKind): string {
  return `${tableName} ${names[kind]}`;
}
