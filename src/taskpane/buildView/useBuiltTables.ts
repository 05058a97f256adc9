import { useEffect, useState } from 'react';
import { builtTables } from '../../excel/builtTables';
import type { BuiltTable } from '../../tables/builtTable';

/**
 * The tables built in this workbook, read while `wanted` and again with each new `stamp`; none where they cannot be read,
 * since what depends on them is only offered.
 * @param withRows whether their rows are wanted too
 */
export function useBuiltTables(wanted: boolean, withRows: boolean, stamp: unknown): readonly BuiltTable[] {
  const [tables, setTables] = useState<readonly BuiltTable[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    builtTables({ withRows }).then(
      (found) => current && setTables(found),
      () => current && setTables([]),
    );
    return () => {
      current = false;
    };
  }, [wanted, withRows, stamp]);
  return tables;
}
