import { type ExcelObject, isNullObject } from './excelObject';
import { apiNotFound } from './hostError';
import type { Members } from './members';
import { wireName } from './names';
import type { Query } from './protocol';

type Answer = Record<string, unknown>;

/** What is asked of an object: property paths by first name; an empty set of paths asks for everything. */
type Selection = Map<string, string[]>;

const EVERYTHING = '*';

/** Answers `load()`: the properties asked for, PascalCase, objects nested, collections as `{ _Items }`. */
export function answerQuery<Host>(members: Members<Host>, object: ExcelObject, query: Query): unknown {
  if (isNullObject(object)) return null;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/${EVERYTHING}`)];
  const answer = readObject(members, object, paths);
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

function readObject<Host>(members: Members<Host>, object: ExcelObject, paths: string[]): Answer {
  if (isNullObject(object)) return { _IsNull: true };
  const { collection } = members.classOf(object);
  const answer = identityOf(members, object);
  const ownPaths = collection ? paths.filter((path) => !isItemsPath(members, object, path)) : paths;
  if (ownPaths.length > 0 || !collection) readProperties(members, object, ownPaths, answer);
  if (collection) {
    const itemPaths = paths.filter((path) => isItemsPath(members, object, path)).map(withoutItems);
    const items = collection.items(object.self, members.host);
    answer._Items = items.map((item) => readObject(members, item, itemPaths));
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

function readProperties<Host>(
  members: Members<Host>,
  object: ExcelObject,
  paths: string[],
  answer: Answer,
): void {
  const { properties = {}, navigation = {} } = members.classOf(object);
  for (const [name, rest] of group(paths)) {
    if (name === EVERYTHING) {
      for (const [each, property] of Object.entries(properties)) {
        if (!property.onRequestOnly) answer[wireName(each)] ??= property.get(object.self, members.host);
      }
    } else if (properties[name]) {
      answer[wireName(name)] = properties[name].get(object.self, members.host);
    } else if (navigation[name]) {
      answer[wireName(name)] = readObject(members, members.navigate(object, name), rest);
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
