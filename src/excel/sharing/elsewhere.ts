/** Formulas with our functions outside cells: in names and conditional formats. */
import { withoutAddIn } from '../../functions/sharing/withoutAddIn';
import type { CellValue } from '../../tables/types';
import type { FoundFormat, FoundName } from './scan';
import { ruleOf } from './ruleOf';
import type { Step } from './transaction';

/** A formula outside cells and what is to stand in its stead. */
export interface Elsewhere<T> {
  found: T;
  stand: string;
  how: string;
}

const native = 'Ordinary formula';

/** What is to stand in the stead of names; those for which there is nothing are told apart. */
export function namesWithout(names: readonly FoundName[]): {
  replaced: Elsewhere<FoundName>[];
  left: FoundName[];
} {
  const replaced: Elsewhere<FoundName>[] = [];
  const left: FoundName[] = [];
  for (const found of names) {
    const { formula, kept } = withoutAddIn(found.formula);
    if (kept === null) replaced.push({ found, stand: formula, how: native });
    else if (found.value !== null) {
      replaced.push({ found, stand: `=${constant(found.value)}`, how: `Value: ${kept}` });
    } else left.push(found);
  }
  return { replaced, left };
}

/** The same for conditional formats, which have no value to fall back on. */
export function formatsWithout(formats: readonly FoundFormat[]): {
  replaced: Elsewhere<FoundFormat>[];
  left: FoundFormat[];
} {
  const all = formats.map((found) => ({ found, ...withoutAddIn(found.formula) }));
  return {
    replaced: all
      .filter(({ kept }) => kept === null)
      .map(({ found, formula }) => ({ found, stand: formula, how: native })),
    left: all.filter(({ kept }) => kept !== null).map(({ found }) => found),
  };
}

/** Makes a name stand for the ordinary formula. */
export function nameStep(found: Pick<FoundName, 'sheetId' | 'name' | 'formula'>, stand: string): Step {
  const item = ({ workbook }: Excel.RequestContext): Excel.NamedItem =>
    (found.sheetId === null ? workbook : workbook.worksheets.getItem(found.sheetId)).names.getItem(
      found.name,
    );
  return {
    size: found.formula.length + stand.length,
    make(context) {
      item(context).formula = stand;
    },
    takeBack(context) {
      item(context).formula = found.formula;
    },
  };
}

/** Gives the rule of a conditional format the ordinary formula. */
export function formatStep({ sheetId, id, formula }: FoundFormat, stand: string): Step {
  return {
    size: formula.length + stand.length,
    make(context) {
      ruleOf(context, sheetId, id).formula = stand;
    },
    takeBack(context) {
      ruleOf(context, sheetId, id).formula = formula;
    },
  };
}

function constant(value: CellValue): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'number' || /^#[A-Z0-9/]+[!?]?$/.test(value)) return String(value);
  return `"${value.replace(/"/g, '""')}"`;
}
