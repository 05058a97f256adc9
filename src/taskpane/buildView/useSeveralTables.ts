import { useMemo, useState } from 'react';
import { overlap } from '../../tables/overlap';
import { tablesIn, type TableIn } from '../../tables/tablesIn';
import type { Rectangle, SourceGrid } from '../../tables/types';

interface Read {
  address: string;
  grid: SourceGrid;
}

/** The tables of a selection that held several, as long as one of them is worked on. */
export interface SeveralTables {
  sheetName: string;
  tables: readonly TableIn[];
  /** True: all of them are selected, and which one is meant is not known. */
  open: boolean;
  isBuilt(table: TableIn): boolean;
  /** Whether it is the one that is selected. */
  isChosen(table: TableIn): boolean;
}

export interface SeveralTablesControl {
  several?: SeveralTables;
  /** The selection is one table after all. */
  takeAsOne(): void;
  /** A table was built from the selection. */
  built(): void;
  /** The one built last was taken out again. */
  undone(): void;
}

interface Found extends Read {
  tables: readonly TableIn[];
  asOne: boolean;
  /** The cells each table was built from; null for one that was built from elsewhere. */
  built: readonly (Rectangle | null)[];
}

/** Keeps the tables of a pasted paper at hand while they are built one after the other. */
export function useSeveralTables(read: Read | undefined): SeveralTablesControl {
  const [found, setFound] = useState<Found>();
  const here = useMemo(() => (read ? tablesIn(read.grid) : []), [read]);
  const all = here.length > 1;
  if (read && all && found?.grid !== read.grid) {
    // The same cells read again, because one was corrected, are the same paper.
    const { asOne, built } = found?.address === read.address ? found : { asOne: false, built: [] };
    setFound({ ...read, tables: here, asOne, built });
  }

  const sheetName = found?.grid.sheetName;
  const touches = (rectangle: Rectangle): boolean =>
    read?.grid.sheetName === sheetName && read !== undefined && overlap(read.grid, rectangle);
  const open = all && found?.asOne === false;
  const wanted = read && found && !found.asOne && found.tables.some(({ rectangle }) => touches(rectangle));
  return {
    several:
      wanted && sheetName !== undefined
        ? {
            sheetName,
            tables: found.tables,
            open,
            isBuilt: ({ rectangle }) => found.built.some((each) => each !== null && overlap(each, rectangle)),
            isChosen: ({ rectangle }) => !open && touches(rectangle),
          }
        : undefined,
    takeAsOne: () => setFound(found && { ...found, asOne: true }),
    built: () => {
      const from = read?.grid.sheetName === sheetName && !all ? read?.grid : undefined;
      setFound(found && { ...found, built: [...found.built, from ?? null] });
    },
    undone: () => setFound(found && { ...found, built: found.built.slice(0, -1) }),
  };
}
