import { methodOf, type ObjectModel } from './classDefinition';
import { type ExcelObject, isExcelObject, isNullObject } from './excelObject';
import { apiNotFound, HostError, invalidArgument, itemNotFound } from './hostError';
import { Members } from './members';
import { memberName } from './names';
import { ObjectPaths } from './objectPaths';
import { ACTION, type BatchAction, type BatchAnswer, type BatchError, type BatchRequest } from './protocol';
import { answerQuery, identityOf } from './query';
import type { References } from './references';

export interface BatchSources {
  references: References;
  root(): ExcelObject;
  service(name: string): ExcelObject;
  /** Resolves when no formula is waiting to be calculated. */
  calculated(): Promise<void>;
  /** Asked before each action, with its position; a faulty request stops here by throwing. */
  beforeAction?(index: number, action: BatchAction): void;
}

/** Carries out batches of rich API calls against an object model. Knows no transport and no Excel. */
export class BatchExecutor<Host> {
  private readonly members: Members<Host>;
  private settled = false;

  constructor(
    model: ObjectModel<Host>,
    host: Host,
    private readonly sources: BatchSources,
  ) {
    this.members = new Members(model, host);
  }

  /** Answers a batch. The first action that fails ends it: what came before stays done, as in Excel. */
  async execute(request: BatchRequest): Promise<BatchAnswer> {
    this.settled = false;
    const paths = new ObjectPaths(request.ObjectPaths, this.members, {
      root: () => this.sources.root(),
      service: (name) => this.sources.service(name),
      references: this.sources.references,
      whenCalculated: () => this.whenCalculated(),
    });
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        this.sources.beforeAction?.(index, action);
        const value = await this.perform(action, paths);
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
      } catch (error) {
        answer.Error = describe(error, index);
        break;
      }
    }
    return answer;
  }

  private async whenCalculated(): Promise<void> {
    if (this.settled) return;
    await this.sources.calculated();
    this.settled = true;
  }

  private async perform(action: BatchAction, paths: ObjectPaths<Host>): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return isNullObject(object) ? null : identityOf(this.members, object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return answerQuery(
          { members: this.members, whenCalculated: () => this.whenCalculated() },
          object,
          action.QueryInfo ?? {},
        );
      case ACTION.method:
        return this.call(object, memberName(action.Name), await paths.arguments(action.ArgumentInfo));
      case ACTION.setProperty: {
        const [value] = await paths.arguments(action.ArgumentInfo);
        return this.set(object, memberName(action.Name), value);
      }
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(object, memberName(name), value);
        }
        return null;
      case ACTION.ensureUnchanged:
        await this.whenCalculated();
        return this.ensureUnchanged(object, action.ObjectState ?? {});
      default:
        throw apiNotFound(`batch action ${action.ActionType}`);
    }
  }

  private async call(object: ExcelObject, name: string, args: unknown[]): Promise<unknown> {
    if (isNullObject(object)) return name === '_KeepReference' ? null : { _IsNull: true };
    if (name === '_KeepReference') return { _ReferenceId: this.sources.references.keep(object) };
    const method = this.members.method(object, name);
    if (typeof method !== 'function') await this.whenCalculated();
    const result = await methodOf(method)(object.self, args, this.members.host);
    this.settled = false;
    return isExcelObject(result) ? null : result;
  }

  private set(object: ExcelObject, name: string, value: unknown): null {
    if (isNullObject(object)) throw itemNotFound(name);
    const location = `${object.className}.${name}`;
    const property = this.members.property(object, name);
    if (!property) throw apiNotFound(location);
    if (!property.set) throw invalidArgument(location, `${location} is read only.`);
    property.set(object.self, value, this.members.host);
    this.settled = false;
    return null;
  }

  private ensureUnchanged(object: ExcelObject, expected: Record<string, unknown>): null {
    for (const [name, value] of Object.entries(expected)) {
      const property = this.members.property(object, memberName(name));
      if (!property) throw apiNotFound(`${object.className}.${memberName(name)}`);
      const now = property.get(object.self, this.members.host);
      if (JSON.stringify(now) !== JSON.stringify(value)) {
        throw new HostError('ConditionalMutationFailed', 'The object has changed.', object.className, 409);
      }
    }
    return null;
  }
}

function describe(error: unknown, index: number): BatchError {
  if (error instanceof HostError) {
    return {
      Code: error.code,
      Message: error.message,
      ActionIndex: index,
      Location: error.location,
      HttpStatusCode: error.httpStatus,
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    Code: 'GeneralException',
    Message: `There was an internal error while processing the request. ${reason}`,
    ActionIndex: index,
    Location: '',
    HttpStatusCode: 500,
  };
}
