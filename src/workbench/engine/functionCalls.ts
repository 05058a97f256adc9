import type { CellErrors } from './cellErrors';
import type { FunctionArgument, FunctionOutcome, InvokeFunction } from './customFunctions';

export interface CallingCell {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
  /** `Sheet1!A1` */
  address: string;
}

/** How many different calls of one cell are remembered: more than any formula has, so that none is asked in a circle. */
const CALLS_PER_CELL = 64;

/**
 * Asks for results of add-in functions and remembers them per cell and arguments.
 *
 * The engine calculates a formula to the end at once, so a call that has no answer yet is #BUSY! and the cell is
 * calculated again when the answer comes. That second time the same call must find its answer here.
 */
export class FunctionCalls {
  private readonly answers = new Map<string, Map<string, FunctionOutcome | undefined>>();
  private inFlight = 0;
  private generation = 0;
  private cellsToRecalculate: CallingCell[] = [];
  private waiters: (() => void)[] = [];

  constructor(
    private readonly recalculate: (cells: CallingCell[]) => void,
    private readonly errors: CellErrors,
  ) {}

  /** Whether a function has not answered yet, or its answer is not yet on its way into the cell. */
  get waiting(): boolean {
    return this.inFlight > 0 || this.cellsToRecalculate.length > 0;
  }

  /** The answer to a call, or undefined while it is in flight; the cell is then calculated again when it comes. */
  ask(
    invoke: InvokeFunction,
    id: string,
    args: FunctionArgument[],
    cell: CallingCell,
  ): FunctionOutcome | undefined {
    const cellKey = `${cell.unitId}!${cell.sheetId}!${cell.row}!${cell.column}`;
    const callKey = JSON.stringify([id, args]);
    const ofCell = this.answers.get(cellKey) ?? new Map<string, FunctionOutcome | undefined>();
    this.answers.set(cellKey, ofCell);
    if (ofCell.has(callKey)) return this.remembered(ofCell.get(callKey), cell);
    ofCell.set(callKey, undefined);
    if (ofCell.size > CALLS_PER_CELL) ofCell.delete(ofCell.keys().next().value as string);
    void this.send(invoke, id, args, cell, (outcome) => ofCell.set(callKey, outcome));
    return undefined;
  }

  /** Forgets all answers, so that every function is asked again when its formula is next calculated. */
  forget(): void {
    this.generation += 1;
    this.answers.clear();
    this.errors.clear();
  }

  /** Resolves when no function is in flight. */
  async answered(): Promise<void> {
    if (this.waiting) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  private remembered(outcome: FunctionOutcome | undefined, cell: CallingCell): FunctionOutcome | undefined {
    if (outcome) this.errors.set(cell, outcome.ok ? undefined : outcome.message);
    return outcome;
  }

  private async send(
    invoke: InvokeFunction,
    id: string,
    args: FunctionArgument[],
    cell: CallingCell,
    remember: (outcome: FunctionOutcome) => void,
  ): Promise<void> {
    const { generation } = this;
    this.inFlight += 1;
    // In a later task: the engine must not be re-entered from the middle of a calculation.
    await new Promise((resolve) => setTimeout(resolve));
    const outcome = await invoke(id, args, { address: cell.address }).catch(
      (error: unknown): FunctionOutcome => ({
        ok: false,
        code: '#VALUE!',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    this.inFlight -= 1;
    if (generation === this.generation) {
      remember(outcome);
      if (this.cellsToRecalculate.push(cell) === 1) setTimeout(() => this.passOn());
    } else {
      this.tellWaiters();
    }
  }

  /** Hands over all answers of one task together: one calculation for a column of functions. */
  private passOn(): void {
    const cells = this.cellsToRecalculate;
    this.cellsToRecalculate = [];
    this.recalculate(cells);
    this.tellWaiters();
  }

  private tellWaiters(): void {
    if (!this.waiting) this.waiters.splice(0).forEach((resolve) => resolve());
  }
}
