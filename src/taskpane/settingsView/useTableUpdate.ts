import { useRef, useState } from 'react';
import { builtTables } from '../../excel/builtTables';
import { undoUpdate } from '../../excel/undoUpdate';
import { updateBuiltTables } from '../../excel/updateTables';
import type { UpdateOutcome } from '../../excel/updating/outcomes';
import type { HouseSettings } from '../../tables/settings/houseSettings';

export type Updated = Extract<UpdateOutcome, { kind: 'updated' }>;

/** How far bringing the tables built before in line with the settings has come. */
export type TableUpdateState =
  | { kind: 'idle' }
  | { kind: 'offered'; tables: number; settings: HouseSettings }
  | { kind: 'working' }
  | { kind: 'undoing' }
  | UpdateOutcome
  /** Undo asks first, or did not come about; the tables are as they were updated. */
  | { kind: 'undoQuestion'; message: string; updated: Updated; evenIfChanged: boolean }
  | { kind: 'undone' };

export interface TableUpdate {
  state: TableUpdateState;
  /** Offers to update the built tables, where the workbook has any. */
  offer(settings: HouseSettings): Promise<void>;
  update(settings: HouseSettings): Promise<void>;
  undo(updated: Updated, evenIfChanged?: boolean): Promise<void>;
  /** Leaves the tables as they were updated. */
  keepUpdated(updated: Updated): void;
}

/** Updates built tables to changed settings, and takes that back. */
export function useTableUpdate(): TableUpdate {
  const [state, setState] = useState<TableUpdateState>({ kind: 'idle' });
  const latest = useRef<HouseSettings>();

  const offer = async (settings: HouseSettings) => {
    latest.current = settings;
    setState({ kind: 'idle' });
    // Where the tables cannot be read now there is nothing to offer; Check and Build say why.
    const tables = await builtTables().then(
      (built) => built.length,
      () => 0,
    );
    if (tables > 0 && latest.current === settings) setState({ kind: 'offered', tables, settings });
  };
  const update = async (settings: HouseSettings) => {
    setState({ kind: 'working' });
    setState(await updateBuiltTables(settings));
  };
  const undo = async (updated: Updated, evenIfChanged = false) => {
    setState({ kind: 'undoing' });
    const outcome = await undoUpdate(updated.undo, { evenIfChanged });
    if (outcome.kind === 'undone') setState(outcome);
    else if (outcome.kind === 'gone') setState({ kind: 'refused', message: outcome.message });
    else {
      const { message } = outcome;
      setState({ kind: 'undoQuestion', message, updated, evenIfChanged: outcome.kind === 'changed' });
    }
  };
  return { state, offer, update, undo, keepUpdated: setState };
}
