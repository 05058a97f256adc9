import type {
  FunctionArgument,
  FunctionOutcome,
  InvokeFunction,
  WholeColumns,
} from '../engine/customFunctions';
import { CATEGORY, type RichApiEntry, type RichApiMessages } from './richApiEntry';

const INVOKE = 1000;
const CANCEL = 1001;
/** Tells the runtime that arguments hold errors, to be made CustomFunctions.Error objects. */
const HAS_ERRORS = 4;
const NO_FLAGS = 0;

/** The rows of a sheet in Excel, which hands over all of them for a whole column. */
const EXCEL_ROWS = 1_048_576;

/** The errors the runtime reports by number; any other failure is #VALUE!. */
const ERROR_OF: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** A result as the runtime sends it: id, whether it succeeded, value or message, number of the error. */
export type ArrayResult = [
  id: number,
  succeeded: boolean,
  value: unknown,
  errorCode?: number,
  ...rest: unknown[],
];
export interface ObjectResult {
  id: number;
  failed?: boolean;
  value: unknown;
  errorCode?: number;
}

/**
 * Calls of custom functions: out as messages, many to a message, and back as results of a batch. Calls made before the
 * add-in's runtime says it is ready wait for it, while the cell shows #BUSY!.
 */
export class FunctionInvocations {
  readonly ready: Promise<void>;
  private isReady = false;
  private markReady: () => void = () => undefined;
  private lastId = 0;
  private outbox: RichApiEntry[] = [];
  private sending: ReturnType<typeof setTimeout> | undefined;
  private readonly pending = new Map<number, (outcome: FunctionOutcome) => void>();

  constructor(private readonly messages: RichApiMessages) {
    this.ready = new Promise((resolve) => (this.markReady = resolve));
  }

  /** How many calls are waiting for their result. */
  get waiting(): number {
    return this.pending.size;
  }

  readonly invoke: InvokeFunction = (id, args, call) => {
    this.lastId += 1;
    const invocation = this.lastId;
    const flags = hasError(args) ? HAS_ERRORS : NO_FLAGS;
    const message = JSON.stringify([invocation, id, args.map(toWire), call.address, flags, null]);
    return new Promise((resolve) => {
      this.pending.set(invocation, resolve);
      this.outbox.push([CATEGORY.customFunction, INVOKE, '', message, String(invocation), false]);
      this.sendSoon();
    });
  };

  /** The runtime has started and takes calls. */
  runtimeIsReady(): void {
    this.isReady = true;
    this.markReady();
    this.sendSoon();
  }

  takeResults(results: readonly (ArrayResult | ObjectResult)[]): void {
    for (const result of results) {
      const { id, failed, value, errorCode } = Array.isArray(result) ? fromArray(result) : result;
      this.settle(id, failed ? failure(value, errorCode) : { ok: true, value });
    }
  }

  /** Tells the runtime that results still awaited are no longer wanted; their cells get #VALUE!. */
  cancelAll(): void {
    const ids = [...this.pending.keys()];
    this.outbox = [];
    this.messages.send(
      ids.map((id) => [
        CATEGORY.customFunction,
        CANCEL,
        '',
        JSON.stringify({ invocationId: id }),
        `c${id}`,
        false,
      ]),
    );
    ids.forEach((id) => this.settle(id, { ok: false, code: '#VALUE!' }));
  }

  private settle(id: number, outcome: FunctionOutcome): void {
    this.pending.get(id)?.(outcome);
    this.pending.delete(id);
  }

  private sendSoon(): void {
    if (!this.isReady || this.sending !== undefined) return;
    this.sending = setTimeout(() => {
      this.sending = undefined;
      const entries = this.outbox;
      this.outbox = [];
      this.messages.send(entries);
    });
  }
}

function fromArray([id, succeeded, value, errorCode]: ArrayResult): ObjectResult {
  return { id, failed: !succeeded, value, errorCode };
}

function failure(message: unknown, errorCode: number | undefined): FunctionOutcome {
  const code = ERROR_OF[errorCode ?? 0] ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { ok: false, code, message } : { ok: false, code };
}

function hasError(args: readonly FunctionArgument[]): boolean {
  return args.some((arg) => {
    if (isWholeColumns(arg)) return hasError(arg.rows.flat());
    return Array.isArray(arg) ? hasError(arg.flat()) : isError(arg);
  });
}

function isError(arg: FunctionArgument): arg is { error: string } {
  return typeof arg === 'object' && arg !== null && 'error' in arg;
}

function isWholeColumns(arg: FunctionArgument): arg is WholeColumns {
  return typeof arg === 'object' && arg !== null && 'rows' in arg;
}

function toWire(arg: FunctionArgument): unknown {
  if (isWholeColumns(arg)) return allRows(arg);
  if (Array.isArray(arg)) return (arg as FunctionArgument[][]).map((row) => row.map(toWire));
  return isError(arg) ? { type: 'CustomFunctionError', code: arg.error } : arg;
}

function allRows({ rows, blankRow }: WholeColumns): unknown[][] {
  const below = Math.max(0, EXCEL_ROWS - rows.length);
  return [...rows.map((row) => row.map(toWire)), ...new Array<FunctionArgument[]>(below).fill(blankRow)];
}
