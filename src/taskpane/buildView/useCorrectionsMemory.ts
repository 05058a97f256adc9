import { useEffect, useMemo, useState } from 'react';
import { readRememberedCorrections, rememberCorrections } from '../../excel/rememberCorrections';
import { readAsBefore } from '../../tables/readAsBefore';
import { withCorrections, type RememberedCorrections } from '../../tables/rememberedCorrections';
import type { Reading } from '../../tables/reading';
import type { TableSpecification } from '../../tables/specification';
import type { SourceGrid } from '../../tables/types';

export interface CorrectionsMemory {
  /** Reads a selection with what the user corrected when its headings were last read as this table. */
  read(grid: SourceGrid, specification: TableSpecification): Reading;
  /** Keeps the corrections of a reading in the workbook. Building does not depend on it. */
  keep(reading: Reading): Promise<void>;
}

/** What the workbook remembers of earlier corrections, read whenever the view comes to the front. */
export function useCorrectionsMemory(shown: boolean): CorrectionsMemory {
  const [remembered, setRemembered] = useState<RememberedCorrections[]>([]);
  useEffect(() => {
    if (!shown) return;
    let wanted = true;
    void readRememberedCorrections().then((read) => {
      if (wanted) setRemembered(read);
    });
    return () => {
      wanted = false;
    };
  }, [shown]);

  return useMemo(
    () => ({
      read: (grid, specification) => readAsBefore(grid, specification, remembered),
      keep: async ({ specification, columns, corrections }) => {
        const headings = columns.map(({ heading }) => heading);
        const change = (now: readonly RememberedCorrections[]) =>
          withCorrections(now, specification.id, headings, corrections);
        if (await rememberCorrections(change)) setRemembered(change(remembered));
      },
    }),
    [remembered],
  );
}
