import { invalidArgument } from '../batch/hostError';
import { absoluteAddress } from '../grid/address';
import { addName, isValidName, namesIn, newNameId } from '../grid/names';
import { sameName, sheetOf } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { textArgument } from './arguments';
import { type ExcelClass, excelObject, isOf, type ScopeRef } from './excelTypes';

export const namedItemCollection: ExcelClass<'NamedItemCollection'> = {
  collection: {
    items: ({ sheetId }, { engine }) =>
      namesIn(engine, sheetId).map(({ id }) => excelObject('NamedItem', { id })),
    find({ sheetId }, key, { engine }) {
      const found = namesIn(engine, sheetId).find(
        ({ name }) => typeof key === 'string' && sameName(name, key),
      );
      return found && excelObject('NamedItem', { id: found.id });
    },
  },
  methods: {
    add: (scope, args, host) => add(scope, args, host, 'NamedItemCollection.add'),
    addFormulaLocal: (scope, args, host) => add(scope, args, host, 'NamedItemCollection.addFormulaLocal'),
  },
};

function add({ sheetId }: ScopeRef, args: readonly unknown[], host: HostContext, location: string) {
  const [nameArgument, reference, comment] = args;
  const name = textArgument(nameArgument, location);
  if (!isValidName(name)) throw invalidArgument(location);
  if (namesIn(host.engine, sheetId).some((each) => sameName(each.name, name)))
    throw invalidArgument(location);
  const id = newNameId(host.engine);
  host.edits.begin(location);
  addName(host.engine, {
    id,
    name,
    formula: formulaOf(reference, host, location),
    comment: comment === undefined || comment === null ? '' : textArgument(comment, location),
    visible: true,
    sheetId,
  });
  return excelObject('NamedItem', { id });
}

/** A range becomes an absolute reference with its sheet; text is a formula beginning with =. */
function formulaOf(reference: unknown, { engine }: HostContext, location: string): string {
  if (isOf('Range', reference)) {
    return `=${absoluteAddress(reference.self, sheetOf(engine, reference.self.sheetId).getName())}`;
  }
  const text = textArgument(reference, location);
  if (!text.startsWith('=') || text.length < 2) throw invalidArgument(location);
  return text;
}
