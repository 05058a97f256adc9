import { pause } from '../pause';
import { stopIfCancelled } from '../following';

/** Milliseconds of work after which the pane is given a chance to draw and to hear a press of Cancel. */
const longestSpell = 25;

/** Breaks long work up, so that the pane answers all the time. */
export class Breather {
  private since = performance.now();

  constructor(private readonly signal: AbortSignal | undefined) {}

  /**
   * Call it after each small step: pauses when the work has gone on for long enough, and throws Cancelled when Cancel was
   * pressed. @param before runs before a pause: the place to tell of progress.
   */
  async breathe(before: () => void = () => undefined): Promise<void> {
    stopIfCancelled({ signal: this.signal });
    if (performance.now() - this.since < longestSpell) return;
    before();
    await pause(0);
    this.since = performance.now();
    stopIfCancelled({ signal: this.signal });
  }
}
