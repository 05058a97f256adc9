/** What stands in the way of changing formulas, found out before anything is changed. */
import { cellAddress } from '../../tables/cellAddress';
import { findCalls } from '../../functions/sharing/findCalls';
import { formulasIn } from './elsewhere/rule';
import type { Item } from './outcomes';
import type { Scan } from './scan';

/** Why a job was not done, with the cells it is about. */
export interface Refusal {
  kind: 'refused';
  message: string;
  items?: Item[];
}

/** Sheets listed by name in a message. */
const mostNames = 5;

/** Names of sheets as people list them: “A”, “B” and 3 more. */
export function sheetList(names: readonly string[]): string {
  const quoted = names.slice(0, mostNames).map((name) => `“${name}”`);
  const more = names.length - quoted.length;
  if (more > 0) return `${quoted.join(', ')} and ${more} more`;
  return quoted.length > 1
    ? `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1]}`
    : quoted.join('');
}

/** Reads and writes: a workbook open to read only, or sheets that are protected. */
export function protectionRefusal(
  readOnly: boolean,
  sheets: readonly { name: string; protected: boolean }[],
): Refusal | null {
  if (readOnly) {
    return {
      kind: 'refused',
      message: 'The workbook is open to read only. Save a copy of it, then try again there.',
    };
  }
  const closed = sheets.filter((sheet) => sheet.protected).map(({ name }) => name);
  if (closed.length === 0) return null;
  const [which, them] = closed.length === 1 ? ['sheet', 'it'] : ['sheets', 'them'];
  return {
    kind: 'refused',
    message: `The ${which} ${sheetList(closed)} ${closed.length === 1 ? 'is' : 'are'} protected, and nothing has been changed. Unprotect ${them} on the Review tab, then try again.`,
  };
}

/** Calls that Excel has lost have to be mended first: what they show may be long out of date. */
export function damageRefusal({ sheets, elsewhere }: Scan): Refusal | null {
  const items = sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ calls }) => calls.some(({ state }) => state === 'damaged'))
      .map(({ row, column, formula }): Item => ({
        sheetName: name,
        address: cellAddress(row, column),
        text: formula,
      })),
  );
  const others = elsewhere.filter(({ rule }) =>
    formulasIn(rule).some((formula) => findCalls(formula).some(({ state }) => state === 'damaged')),
  );
  const all = items.length + others.length;
  if (all === 0) return null;
  const [count, them] = all === 1 ? ['1 formula', 'it'] : [`${all} formulas`, 'them'];
  return {
    kind: 'refused',
    message: `Excel has lost ${count} with OUTTURN functions. Mend ${them} under “Repair”, then try again.`,
    items,
  };
}
