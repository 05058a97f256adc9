import { findCalls } from '../../../functions/sharing/findCalls';
import type { Found } from './places';
import { readFormats } from './readFormats';
import { readValidations } from './readValidations';
import { formulasIn } from './rule';

/** Codes by which Excel refuses to look for cells on a protected sheet. */
const refusals: readonly string[] = ['AccessDenied', 'InvalidOperation'];

/**
 * The conditional formats and data validations of sheets that call our functions.
 * @param sheets with their id, name and protection loaded.
 * @returns also the names of protected sheets whose data validations Excel does not tell.
 */
export async function rulesWithCalls(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<{ found: Found[]; unread: string[] }> {
  const ids = sheets.map(({ id }) => id);
  const all: Found[] = await readFormats(context, ids);
  const unread: string[] = [];
  const closed = sheets.filter(({ protection }) => protection.protected);
  const open = sheets.filter(({ protection }) => !protection.protected);
  all.push(
    ...(await readValidations(
      context,
      open.map(({ id }) => id),
    )),
  );
  for (const { id, name } of closed) {
    try {
      all.push(...(await readValidations(new Excel.RequestContext(), [id])));
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || !refusals.includes(error.code)) throw error;
      unread.push(name);
    }
  }
  return { found: all.filter(callsOurs), unread };
}

function callsOurs({ rule }: Found): boolean {
  return formulasIn(rule).some((formula) => findCalls(formula).length > 0);
}
