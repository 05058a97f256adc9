import { useMemo, useState } from 'react';
import type { TableSpecification } from '../../tables/specification';
import { suggestTables } from '../../tables/suggestTables';
import { tableList } from '../../tables/tableList';
import type { SourceGrid } from '../../tables/types';

/** Below this share of known headings a suggestion would be a guess. */
const likely = 0.5;

interface Chosen {
  id: string;
  /** The cells it was built from: with others it is no longer the user's choice. */
  builtFrom?: string;
}

export interface TableChoice {
  specification: TableSpecification;
  /** True: chosen by what the selection looks like, not by the user. */
  suggested: boolean;
  choose(id: string): void;
  /** The table was built from these cells; the next ones may be of another table. */
  built(from: string): void;
}

/** Which table is to be built: the user's choice or, until there is one, what the selection looks like. */
export function useTableChoice(read: { address: string; grid: SourceGrid } | undefined): TableChoice {
  const [chosen, setChosen] = useState<Chosen>();
  const holds = chosen && (chosen.builtFrom === undefined || chosen.builtFrom === read?.address);
  const best = useMemo(() => (read ? suggestTables(read.grid)[0] : undefined), [read]);
  const suggestion = best && best.score >= likely ? best.id : undefined;
  const id = holds ? chosen.id : suggestion;
  const specification = tableList.find((table) => table.id === id) ?? tableList[0];
  return {
    specification,
    suggested: !holds && suggestion !== undefined,
    choose: (wanted) => setChosen({ id: wanted }),
    built: (from) => setChosen({ id: specification.id, builtFrom: from }),
  };
}
