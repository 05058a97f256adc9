import type { PlanRow } from '../../tables/plan';

/** The rows worth drawing: the first few and the total, with how many are passed over between them. */
export interface PreviewRows {
  first: { row: PlanRow; index: number }[];
  passedOver: number;
  total?: { row: PlanRow; index: number };
}

/** Picks the rows to draw of a plan. `most`: how many before the total. */
export function previewRows(rows: readonly PlanRow[], most: number): PreviewRows {
  const numbered = rows.map((row, index) => ({ row, index }));
  const total = numbered.find(({ row }) => row.kind === 'total');
  const others = numbered.filter((entry) => entry !== total);
  // One row left over is drawn too: the line that says so would take as much room.
  const shown = others.length === most + 1 ? others.length : most;
  return { first: others.slice(0, shown), passedOver: Math.max(0, others.length - shown), total };
}
