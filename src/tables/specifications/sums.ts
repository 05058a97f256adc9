/** Sums and differences of columns, as formula and as arithmetic. */
import { sum } from '../../domain/sum';
import type { ComputedColumn } from '../specification';
import { amount } from './figuresOf';

/** `less` from `from`, in this order: positive when `from` is the larger. */
export function difference(from: string, less: string): ComputedColumn {
  return {
    native: () => `{${from}}-{${less}}`,
    outturn: () => `OUTTURN.VARIANCE({${less}},{${from}})`,
    compute: (figures) => sum([amount(figures, from), -amount(figures, less)]),
    needs: [from, less],
  };
}

/** All of several columns that stand side by side, as many of them as are in the table. */
export function sumOf(keys: readonly string[]): ComputedColumn {
  const present = (columns: ReadonlySet<string>): string[] => keys.filter((key) => columns.has(key));
  const native: ComputedColumn['native'] = ({ columns }) => {
    const those = present(columns);
    return `SUM({${those[0]}}:{${those[those.length - 1]}})`;
  };
  return {
    native,
    outturn: native,
    compute: (figures, { columns }) => sum(present(columns).map((key) => amount(figures, key))),
    needs: [keys[0]],
  };
}
