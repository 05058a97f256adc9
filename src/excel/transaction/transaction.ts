import { insist } from '../insist';
import { pause } from '../pause';
import { PlainProblem } from '../plainProblem';
import { plainWords } from '../plainWords';
import { stopIfCancelled, type Following } from '../following';

/** A change to the workbook that can be taken back. */
export interface Step {
  /** Characters it takes in a request, about. */
  size: number;
  make(context: Excel.RequestContext): void;
  /** Takes it back, also where it was never made or made in part. May ask Excel first; is sent with others. */
  takeBack(context: Excel.RequestContext): void | Promise<void>;
}

/** Characters in one request; Excel takes 5 MB with everything else in it. */
const mostCharacters = 2_500_000;
/** Steps in one request: each is several calls. */
const mostSteps = 500;

/** Changes that are made all, or not at all. */
export class Transaction {
  private begun: Step[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  /** Makes changes, in several requests where there are many. What was begun is noted, to be taken back if need be. */
  async make(
    steps: readonly Step[],
    following: Following = {},
    onStep: (done: number) => void = () => undefined,
  ): Promise<void> {
    let done = 0;
    for (const group of inRequests(steps)) {
      stopIfCancelled(following);
      await this.send(group);
      done += group.length;
      onStep(done);
      await pause(0);
    }
  }

  private async send(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      this.begun.push(step);
      step.make(this.context);
    }
    await this.context.sync();
  }

  /** Takes everything back, the last change first, and tries again where Excel is busy. */
  async takeBack(): Promise<void> {
    await insist(() => this.takeBackOnce());
    this.begun = [];
  }

  private async takeBackOnce(): Promise<void> {
    for (const group of inRequests([...this.begun].reverse())) await takeBackOf(group);
  }
}

async function takeBackOf(steps: readonly Step[]): Promise<void> {
  const context = new Excel.RequestContext();
  for (const step of steps) await step.takeBack(context);
  await context.sync();
}

/**
 * Runs changes in a transaction; where they fail or are cancelled, takes everything back and throws.
 * @param left what a person is to do should even that fail.
 */
export async function allOrNothing<T>(
  context: Excel.RequestContext,
  left: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = new Transaction(context);
  try {
    return await work(transaction);
  } catch (error) {
    try {
      await transaction.takeBack();
    } catch {
      throw new PlainProblem(`${plainWords(error)} ${left}`);
    }
    throw error;
  }
}

function inRequests(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  let characters = Infinity;
  for (const step of steps) {
    const last = groups[groups.length - 1];
    if (characters + step.size > mostCharacters || last.length >= mostSteps) {
      groups.push([step]);
      characters = step.size;
    } else {
      last.push(step);
      characters += step.size;
    }
  }
  return groups;
}
