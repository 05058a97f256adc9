import { methodOf } from './classDefinition';
import { type ExcelObject, isExcelObject, isNullObject, NULL_OBJECT } from './excelObject';
import { HostError, invalidArgument, invalidReference } from './hostError';
import type { Members } from './members';
import { memberName } from './names';
import { type ArgumentInfo, type BatchObjectPath, PATH, type ReferencedPath } from './protocol';
import type { References } from './references';

export interface PathSources {
  /** The object at the root of every batch: the workbook. */
  root(): ExcelObject;
  /** A service made by name (`Microsoft.ExcelServices.CustomFunctions`). */
  service(name: string): ExcelObject;
  references: References;
  /** Called before a member that depends on calculated values is read. */
  whenCalculated(): Promise<void>;
}

/** The objects of one batch, each made once, when the first action needs it. */
export class ObjectPaths<Host> {
  private readonly made = new Map<number, ExcelObject>();

  constructor(
    private readonly paths: Record<string, BatchObjectPath>,
    private readonly members: Members<Host>,
    private readonly sources: PathSources,
  ) {}

  async resolve(id: number): Promise<ExcelObject> {
    const known = this.made.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw invalidReference('');
    const object = await this.make(path);
    this.made.set(id, object);
    return object;
  }

  /** The arguments of a call, with path ids replaced by the objects they stand for. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    if (!ids) return values;
    return Promise.all(values.map((value, index) => this.argument(value, ids[index])));
  }

  private async argument(value: unknown, path: ReferencedPath | undefined): Promise<unknown> {
    if (typeof path === 'number' && path > 0) return this.resolve(path);
    if (Array.isArray(path) && Array.isArray(value)) {
      return Promise.all(value.map((item, index) => this.argument(item, path[index])));
    }
    return value;
  }

  private async make(path: BatchObjectPath): Promise<ExcelObject> {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.sources.root();
      case PATH.service:
        return this.sources.service(path.Name);
      case PATH.reference:
        return this.sources.references.get(path.Name);
      case PATH.nothing:
        return NULL_OBJECT;
      default:
        return this.makeFromParent(path);
    }
  }

  private async makeFromParent(path: BatchObjectPath): Promise<ExcelObject> {
    if (!path.ParentObjectPathId) throw invalidReference('');
    const parent = await this.resolve(path.ParentObjectPathId);
    if (isNullObject(parent)) return NULL_OBJECT;
    const args = await this.arguments(path.ArgumentInfo);
    const name = memberName(path.Name);
    switch (path.ObjectPathType) {
      case PATH.property:
        return this.members.navigate(parent, name);
      case PATH.indexer:
        return this.members.item(parent, args[0]);
      case PATH.method:
        return this.call(parent, name, args);
      default:
        throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType} is not known.`);
    }
  }

  private async call(parent: ExcelObject, name: string, args: unknown[]): Promise<ExcelObject> {
    const method = this.members.method(parent, name);
    if (typeof method !== 'function') await this.sources.whenCalculated();
    const result = await methodOf(method)(parent.self, args, this.members.host);
    if (!isExcelObject(result)) throw invalidArgument(`${parent.className}.${name}`);
    return result;
  }
}
