import { columnLetter } from './cellAddress';
import { isBlank } from './readCell';
import type { Notice, Reading, SourceColumn } from './reading';
import type { SourceGrid } from './types';

const sampleSize = 3;

/** The columns of a selection as the user may choose among them. */
export function sourceColumns(
  source: SourceGrid,
  headings: readonly string[],
  firstRow: number,
): SourceColumn[] {
  return headings.map((heading, column) => {
    const sample: string[] = [];
    for (let row = firstRow; row < source.rows && sample.length < sampleSize; row += 1) {
      const cell = source.values[row][column];
      if (!isBlank(cell)) sample.push(String(cell));
    }
    return { column, letter: columnLetter(source.column + column), heading, sample };
  });
}

/** As many as can be taken in. */
const mostNamed = 8;

/** One notice of the columns with headings that the table has no place for. */
export function unusedColumns({ columns, matches }: Pick<Reading, 'columns' | 'matches'>): Notice[] {
  const used = new Set(Object.values(matches).map(({ column }) => column));
  const unused = columns.filter(({ column, heading }) => heading !== '' && !used.has(column));
  if (unused.length === 0) return [];
  const names = unused.slice(0, mostNamed).map(({ letter, heading }) => `${letter} “${heading}”`);
  const more = unused.length > mostNamed ? ` and ${unused.length - mostNamed} more` : '';
  const message = `Not used: ${unused.length === 1 ? 'column' : 'columns'} ${names.join(', ')}${more}.`;
  return [{ kind: 'columnLeftOut', message }];
}
