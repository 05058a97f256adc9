import type { PropertyDefinition } from './classDefinition';
import { type ExcelObject, isNullObject } from './excelObject';
import { apiNotFound } from './hostError';
import type { Members } from './members';
import { wireName } from './names';
import type { Query } from './protocol';

type Answer = Record<string, unknown>;

/** What is asked of an object: property paths by first name; an empty set of paths asks for everything. */
type Selection = Map<string, string[]>;

const EVERYTHING = '*';

/** What a query reads from. */
export interface QuerySources<Host> {
  readonly members: Members<Host>;
  /** Called before a property that depends on calculated values is read. */
  whenCalculated(): Promise<void>;
}

/** Answers `load()`: the properties asked for, PascalCase, objects nested, collections as `{ _Items }`. */
export async function answerQuery<Host>(
  sources: QuerySources<Host>,
  object: ExcelObject,
  query: Query,
): Promise<unknown> {
  if (isNullObject(object)) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/${EVERYTHING}`)];
  const answer = await readObject(sources, object, paths);
  if (Array.isArray(answer._Items)) answer._Items = page(answer._Items, query);
  return answer;
}

/** What tells an object from others: its ids. It goes with every answer about it. */
export function identityOf<Host>(members: Members<Host>, object: ExcelObject): Answer {
  const identity = members.classOf(object).identity?.(object.self, members.host) ?? {};
  return object.referenceId ? { ...identity, _ReferenceId: object.referenceId } : { ...identity };
}

function page(items: unknown[], { Skip = 0, Top }: Query): unknown[] {
  return items.slice(Skip, Top === undefined || Top === 0 ? undefined : Skip + Top);
}

async function readObject<Host>(
  sources: QuerySources<Host>,
  object: ExcelObject,
  paths: string[],
): Promise<Answer> {
  const { members } = sources;
  if (isNullObject(object)) return { _IsNull: true };
  const { collection } = members.classOf(object);
  const answer = identityOf(members, object);
  const ownPaths = collection ? paths.filter((path) => !isItemsPath(members, object, path)) : paths;
  if (ownPaths.length > 0 || !collection) await readProperties(sources, object, ownPaths, answer);
  if (collection) {
    const itemPaths = paths.filter((path) => isItemsPath(members, object, path)).map(withoutItems);
    const items = collection.items(object.self, members.host);
    const answers: Answer[] = [];
    for (const item of items) answers.push(await readObject(sources, item, itemPaths));
    answer._Items = answers;
  }
  return answer;
}

/** Of a collection, `items/name` and plain `name` both mean the name of each item, unless the collection has one itself. */
function isItemsPath<Host>(members: Members<Host>, object: ExcelObject, path: string): boolean {
  const first = firstName(path);
  return first === 'items' || first === EVERYTHING || !members.property(object, first);
}

function withoutItems(path: string): string {
  return path.replace(/^items\/?/i, '') || EVERYTHING;
}

function firstName(path: string): string {
  const first = path.split('/')[0];
  return first === EVERYTHING ? first : first.charAt(0).toLowerCase() + first.slice(1);
}

async function readProperties<Host>(
  sources: QuerySources<Host>,
  object: ExcelObject,
  paths: string[],
  answer: Answer,
): Promise<void> {
  const { members } = sources;
  const { properties = {}, navigation = {} } = members.classOf(object);
  const read = async (property: PropertyDefinition<unknown, Host>): Promise<unknown> => {
    if (property.afterCalculation) await sources.whenCalculated();
    return property.get(object.self, members.host);
  };
  for (const [name, rest] of group(paths)) {
    if (name === EVERYTHING) {
      for (const [each, property] of Object.entries(properties)) {
        if (!property.onRequestOnly) answer[wireName(each)] ??= await read(property);
      }
    } else if (properties[name]) {
      answer[wireName(name)] = await read(properties[name]);
    } else if (navigation[name]) {
      answer[wireName(name)] = await readObject(sources, members.navigate(object, name), rest);
    } else {
      throw apiNotFound(`${object.className}.${name}`);
    }
  }
}

function group(paths: string[]): Selection {
  const selection: Selection = new Map();
  for (const path of paths.length > 0 ? paths : [EVERYTHING]) {
    const normal = path.replace(/\./g, '/');
    const name = firstName(normal);
    const rest = normal.includes('/') ? [normal.slice(normal.indexOf('/') + 1)] : [];
    selection.set(name, [...(selection.get(name) ?? []), ...rest]);
  }
  return selection;
}
