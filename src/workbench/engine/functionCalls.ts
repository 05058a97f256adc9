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

/** What calculates the cells again whose answers have come. */
export interface CellCalculation {
  readonly busy: boolean;
  recalculateCells(cells: CallingCell[]): void;
  onCalculating(listener: (busy: boolean) => void): () => void;
}

/** How long answers wait for others still in flight, in milliseconds, before they go into their cells. */
const WAIT_FOR_MORE = 100;

/** How many calls of one cell are remembered beside those that its formula makes now. */
const CALLS_PER_CELL = 64;

/** A call of a cell and, when it has come, its answer. */
interface RememberedCall {
  outcome?: FunctionOutcome;
  /** The task in which the formula last made it. */
  task: number;
}

/**
 * Asks for results of add-in functions and remembers them per cell and arguments.
 *
 * The engine calculates a formula to the end at once, so a call that has no answer yet is #BUSY! and the cell is
 * calculated again when the answer comes. That second time the same call must find its answer here.
 */
export class FunctionCalls {
  private readonly answers = new Map<string, Map<string, RememberedCall>>();
  private inFlight = 0;
  private generation = 0;
  private task = 0;
  private taskEnds = false;
  private cellsToRecalculate: CallingCell[] = [];
  private passingOn: ReturnType<typeof setTimeout> | undefined;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly calculation: CellCalculation,
    private readonly errors: CellErrors,
  ) {
    calculation.onCalculating((busy) => !busy && this.passOnSoon());
  }

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
    const ofCell = this.answers.get(cellKey) ?? new Map<string, RememberedCall>();
    this.answers.set(cellKey, ofCell);
    const task = this.currentTask();
    const known = ofCell.get(callKey);
    if (known) {
      known.task = task;
      return this.remembered(known.outcome, cell);
    }
    const call: RememberedCall = { task };
    ofCell.set(callKey, call);
    if (ofCell.size > CALLS_PER_CELL) forgetOneBefore(task, ofCell);
    void this.send(invoke, id, args, cell, (outcome) => (call.outcome = outcome));
    return undefined;
  }

  /** Forgets all answers, so that every function is asked again when its formula is next calculated. */
  forget(): void {
    this.generation += 1;
    this.answers.clear();
    this.errors.clear();
  }

  /** Lets go of the engine: answers that come from now on go nowhere. */
  dispose(): void {
    this.forget();
    clearTimeout(this.passingOn);
    this.cellsToRecalculate = [];
    this.waiters.splice(0).forEach((resolve) => resolve());
  }

  /** Resolves when no function is in flight. */
  async answered(): Promise<void> {
    if (this.waiting) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  /** A formula is calculated in one task, however many calls it makes: MAP makes one for every cell. */
  private currentTask(): number {
    if (!this.taskEnds) {
      this.taskEnds = true;
      setTimeout(() => {
        this.taskEnds = false;
        this.task += 1;
      });
    }
    return this.task;
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
      this.cellsToRecalculate.push(cell);
    }
    this.passOnSoon();
    this.tellWaiters();
  }

  private passOnSoon(): void {
    if (this.cellsToRecalculate.length === 0) return;
    if (this.inFlight > 0 && this.passingOn !== undefined) return;
    clearTimeout(this.passingOn);
    this.passingOn = setTimeout(() => this.passOn(), this.inFlight > 0 ? WAIT_FOR_MORE : 0);
  }

  /**
   * Hands over all answers that have come: one calculation for a column of functions. Not while one is under way, which
   * would be stopped and begun anew; with thousands of answers again and again.
   */
  private passOn(): void {
    this.passingOn = undefined;
    if (this.calculation.busy) return;
    this.calculation.recalculateCells(this.cellsToRecalculate.splice(0));
    this.tellWaiters();
  }

  private tellWaiters(): void {
    if (!this.waiting) this.waiters.splice(0).forEach((resolve) => resolve());
  }
}

/** Forgets the oldest answer that the formula has not asked for in this task. */
function forgetOneBefore(task: number, calls: Map<string, RememberedCall>): void {
  for (const [key, call] of calls) {
    if (call.task !== task && call.outcome) {
      calls.delete(key);
      return;
    }
  }
}
