import { useState } from 'react';
import { insertFormula } from '../../excel/insertFormula';
import type { InsertOutcome } from '../../excel/outcomes';

/** How far putting a formula in the active cell has come. */
export type InsertState = { kind: 'idle' } | { kind: 'working' } | InsertOutcome;

/** Puts formulas in the active cell, one at a time. */
export function useInsertFormula(): {
  state: InsertState;
  /** `replace`: address of the cell whose present content may go. */
  insert(formula: string, replace?: string): Promise<void>;
  reset(): void;
} {
  const [state, setState] = useState<InsertState>({ kind: 'idle' });

  const insert = async (formula: string, replace?: string) => {
    setState({ kind: 'working' });
    setState(await insertFormula(formula, { replace }));
  };

  return { state, insert, reset: () => setState({ kind: 'idle' }) };
}
