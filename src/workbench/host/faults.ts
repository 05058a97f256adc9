import { HostError } from './batch/hostError';

export type FaultMoment = 'before' | 'after' | 'partway';

/** Simulated trouble, for the Faults menu and the reliability tests. */
export class Faults {
  private counted = 0;
  private planned: { request: number; when: FaultMoment } | undefined;
  private delay = 0;
  private editing = false;

  /**
   * The nth request from now fails with GeneralException: before anything is done, after everything is done (the answer
   * is an error all the same), or half way through its actions.
   */
  failRequest(n: number, when: FaultMoment): void {
    this.counted = 0;
    this.planned = { request: n, when };
  }

  /** Every request takes this much longer, in milliseconds; 0 is as quick as can be. */
  slow(milliseconds: number): void {
    this.delay = milliseconds;
  }

  /** While the user edits a cell, Excel refuses every request. */
  cellBeingEdited(on: boolean): void {
    this.editing = on;
  }

  clear(): void {
    this.planned = undefined;
    this.delay = 0;
    this.editing = false;
  }

  /** Called once for each request: waits, and says when it is to fail. */
  async next(): Promise<FaultMoment | undefined> {
    this.counted += 1;
    const due = this.planned && this.counted === this.planned.request ? this.planned.when : undefined;
    if (due) this.planned = undefined;
    const { delay } = this;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return due;
  }

  get cellIsBeingEdited(): boolean {
    return this.editing;
  }
}

export function simulatedFailure(): HostError {
  const message = 'There was an internal error while processing the request.';
  return new HostError('GeneralException', message, '', 500);
}

export function cellEditMode(): HostError {
  const message =
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.';
  return new HostError('InvalidOperationInCellEditMode', message, '', 400);
}
