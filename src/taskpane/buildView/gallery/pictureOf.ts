/** The layout of a table in small, worked out from its specification. */
import type { ColumnSpecification, TableSpecification, Tone } from '../../../tables/specification';
import { variantOf } from '../../../tables/tableColumns';

export interface PictureColumn {
  /** From the left edge and across, of 100. */
  left: number;
  width: number;
  kind: 'label' | 'words' | 'figures';
  computed: boolean;
  /** Words stand on these colours, row by row. */
  tones: Tone[];
}

export interface PictureRow {
  kind: 'row' | 'heading' | 'total';
}

export interface TablePictureLayout {
  columns: PictureColumn[];
  rows: PictureRow[];
  /** Lines below the table. */
  lines: number;
}

const weights = { label: 3, words: 2, figures: 1 };
/** More columns than this could not be told apart. */
const mostColumns = 9;
const mostLines = 2;

function kindOf({ kind, format }: ColumnSpecification): PictureColumn['kind'] {
  if (kind === 'label') return 'label';
  return format === 'text' || format === 'date' ? 'words' : 'figures';
}

function rowsOf({ statement, subtotals, totalLabel, after }: TableSpecification): PictureRow[] {
  const rows: PictureRow['kind'][] = statement
    ? ['row', 'row', 'total', 'heading', 'row', 'total']
    : subtotals
      ? ['heading', 'row', 'row', 'total', 'row']
      : ['row', 'row', 'row', 'row'];
  if (totalLabel !== null) rows.push('total');
  if (after) rows.push('row', 'total');
  return rows.map((kind) => ({ kind }));
}

export function pictureOf(specification: TableSpecification): TablePictureLayout {
  const shape = variantOf(specification, undefined);
  const columns = shape.columns
    .map((key) => specification.columns.find((column) => column.key === key))
    .filter((column): column is ColumnSpecification => column !== undefined && !column.optional)
    .slice(0, mostColumns);
  const all = columns.reduce((total, column) => total + weights[kindOf(column)], 0);
  let left = 0;
  const drawn = columns.map((column): PictureColumn => {
    const kind = kindOf(column);
    const width = (weights[kind] / all) * 100;
    const tones = Object.values(column.tones ?? {}).filter(
      (tone) => tone !== 'adverse' && tone !== 'favourable',
    );
    const computed = column.kind === 'computed' && !shape.inputs.includes(column.key);
    left += width;
    return { left: left - width, width, kind, computed, tones };
  });
  const blocks = (specification.blocks?.length ?? 0) + (specification.parameters?.length ?? 0);
  return { columns: drawn, rows: rowsOf(specification), lines: Math.min(mostLines, blocks) };
}
