import { HostError } from './batch/hostError';
import { memberName } from './batch/names';
import { ACTION, type BatchAction, type BatchAnswer, type BatchRequest } from './batch/protocol';
import { cellEditMode, type FaultMoment, type Faults, simulatedFailure } from './faults';
import type { HostContext } from './hostContext';
import type { HostLog } from './log';

/** Excel on the web refuses larger requests, and answers that would be larger. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** Requests of the add-in: one at a time, with simulated faults, the size limit and the log. */
export class Requests {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly context: HostContext,
    private readonly faults: Faults,
    private readonly log: HostLog,
    private readonly execute: (
      request: BatchRequest,
      beforeAction: (index: number) => void,
    ) => Promise<BatchAnswer>,
  ) {}

  /** @param customData says whose request it is: those of office.js itself meet no simulated faults */
  process(body: string, customData: string): Promise<string> {
    const answer = this.last.then(() => this.answer(body, customData));
    this.last = answer;
    return answer;
  }

  private async answer(body: string, customData: string): Promise<string> {
    const request = JSON.parse(body) as BatchRequest;
    if (isHousekeeping(request, customData))
      return JSON.stringify(await this.execute(request, () => undefined));
    const started = Date.now();
    const answer = await this.answerWithFaults(request, byteLength(body));
    const text = JSON.stringify(answer);
    const sent = byteLength(text) > MAX_BYTES ? JSON.stringify(failed(tooLarge('Response'))) : text;
    const { Error: error } = sent === text ? answer : failed(tooLarge('Response'));
    this.log.add({
      actions: request.Actions.map(describe),
      milliseconds: Date.now() - started,
      ...(error ? { error: { code: error.Code, message: error.Message, location: error.Location } } : {}),
    });
    return sent;
  }

  private async answerWithFaults(request: BatchRequest, bytes: number): Promise<BatchAnswer> {
    const fault = await this.faults.next();
    if (this.faults.cellIsBeingEdited) return failed(cellEditMode());
    if (bytes > MAX_BYTES) return failed(tooLarge('Request'));
    if (fault === 'before') return failed(simulatedFailure());
    try {
      const answer = await this.execute(request, stopPartway(request, fault));
      return fault === 'after' && !answer.Error ? failed(simulatedFailure()) : answer;
    } finally {
      this.context.edits.end();
    }
  }
}

/** Half way through the actions that do something. */
function stopPartway(request: BatchRequest, fault: FaultMoment | undefined): (index: number) => void {
  if (fault !== 'partway') return () => undefined;
  const doing = request.Actions.flatMap(({ ActionType, Name }, index) => {
    const does = ActionType === ACTION.setProperty || (ActionType === ACTION.method && !Name.startsWith('_'));
    return does ? [index] : [];
  });
  const stop = doing[Math.floor(doing.length / 2)] ?? Math.floor(request.Actions.length / 2);
  return (index) => {
    if (index === stop) throw simulatedFailure();
  };
}

/** Requests that office.js or the functions runtime make for themselves: they are no work of the add-in. */
function isHousekeeping(request: BatchRequest, customData: string): boolean {
  if (customData === 'WacPartition' || customData === 'SetOsfControlContainerReadyForCustomFunctions')
    return true;
  const paths = Object.values(request.ObjectPaths);
  if (paths.some(({ Name }) => Name.startsWith('Microsoft.'))) return true;
  return request.Actions.every(({ ActionType, Name }) => {
    return ActionType === ACTION.instantiate || Name === '_RemoveReference';
  });
}

function failed(error: HostError): BatchAnswer {
  return {
    Results: [],
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      ActionIndex: -1,
      Location: error.location,
      HttpStatusCode: error.httpStatus,
    },
  };
}

function tooLarge(what: 'Request' | 'Response'): HostError {
  const message = `The ${what.toLowerCase()} payload size has exceeded the limit. Please refer to our documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".`;
  return new HostError(`${what}PayloadSizeLimitExceeded`, message, '', what === 'Request' ? 413 : 400);
}

function describe({ ActionType, Name, QueryInfo }: BatchAction): string {
  switch (ActionType) {
    case ACTION.instantiate:
      return 'get';
    case ACTION.query:
    case ACTION.queryAsJson:
      return `load ${(QueryInfo?.Select ?? ['*']).join(' ')}`;
    case ACTION.setProperty:
      return `set ${memberName(Name)}`;
    case ACTION.method:
      return `call ${memberName(Name)}`;
    default:
      return `action ${ActionType}`;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
