import { useMemo, useState } from 'react';
import { likeliestTable } from '../../tables/likeliestTable';
import type { TableSpecification } from '../../tables/specification';
import { tableList } from '../../tables/tableList';
import type { SourceGrid } from '../../tables/types';

interface Chosen {
  id: string;
  /** The cells it was built from: with others it is no longer the user's choice. */
  builtFrom?: string;
}

export interface TableChoice {
  specification: TableSpecification;
  /** Whether the cells look like this table, or like none; undefined when the user chose it or nothing was read. */
  looks?: 'alike' | 'unknown';
  choose(id: string): void;
  /** The table was built from these cells; the next ones may be of another table. */
  built(from: string): void;
}

/** Which table is to be built: the user's choice or, until there is one, what the selection looks like. */
export function useTableChoice(read: { address: string; grid: SourceGrid } | undefined): TableChoice {
  const [chosen, setChosen] = useState<Chosen>();
  const holds = chosen && (chosen.builtFrom === undefined || chosen.builtFrom === read?.address);
  const suggestion = useMemo(() => read && likeliestTable(read.grid), [read]);
  const byUser = holds ? tableList.find(({ id }) => id === chosen.id) : undefined;
  const specification = byUser ?? suggestion ?? tableList[0];
  const looks = suggestion ? 'alike' : 'unknown';
  return {
    specification,
    looks: read && !byUser ? looks : undefined,
    choose: (wanted) => setChosen({ id: wanted }),
    built: (from) => setChosen({ id: specification.id, builtFrom: from }),
  };
}
