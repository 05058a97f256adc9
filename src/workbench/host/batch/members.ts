import type { ClassDefinition, MethodDefinition, ObjectModel, PropertyDefinition } from './classDefinition';
import { type ExcelObject, NULL_OBJECT } from './excelObject';
import { apiNotFound, invalidArgument, itemNotFound } from './hostError';

type Collection<Host> = NonNullable<ClassDefinition<unknown, Host>['collection']>;

/** Finds the members of objects in the model; anything not modelled is an ApiNotFound that names it. */
export class Members<Host> {
  constructor(
    private readonly model: ObjectModel<Host>,
    readonly host: Host,
  ) {}

  classOf(object: ExcelObject): ClassDefinition<unknown, Host> {
    const definition = this.model[object.className];
    if (!definition) throw apiNotFound(object.className);
    return definition as ClassDefinition<unknown, Host>;
  }

  property(object: ExcelObject, name: string): PropertyDefinition<unknown, Host> | undefined {
    return this.classOf(object).properties?.[name];
  }

  navigate(object: ExcelObject, name: string): ExcelObject {
    const step = this.classOf(object).navigation?.[name];
    if (!step) throw apiNotFound(`${object.className}.${name}`);
    return step(object.self, this.host);
  }

  /** A method by its name; the access to items that all collections share is made from the collection itself. */
  method(object: ExcelObject, name: string): MethodDefinition<unknown, Host> {
    const definition = this.classOf(object);
    const own = definition.methods?.[name];
    if (own) return own;
    const shared = definition.collection && collectionMethod(object, definition.collection, name);
    if (!shared) throw apiNotFound(`${object.className}.${name}`);
    return shared;
  }

  item(object: ExcelObject, key: unknown): ExcelObject {
    const collection = this.classOf(object).collection;
    if (!collection) throw apiNotFound(`${object.className}.getItem`);
    const found = collection.find(object.self, key, this.host);
    if (!found) throw itemNotFound(`${object.className}.getItem`);
    return found;
  }
}

function collectionMethod<Host>(
  object: ExcelObject,
  collection: Collection<Host>,
  name: string,
): MethodDefinition<unknown, Host> | undefined {
  switch (name) {
    case 'getItem':
      return (self, [key], host) => {
        const found = collection.find(self, key, host);
        if (!found) throw itemNotFound(`${object.className}.getItem`);
        return found;
      };
    case 'getItemOrNullObject':
      return (self, [key], host) => collection.find(self, key, host) ?? NULL_OBJECT;
    case 'getItemAt':
      return (self, [index], host) => {
        const found = collection.items(self, host)[Number(index)];
        if (!found) throw invalidArgument(`${object.className}.getItemAt`);
        return found;
      };
    case 'getCount':
      return (self, _args, host) => collection.items(self, host).length;
    default:
      return undefined;
  }
}
