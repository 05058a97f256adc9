import type { Step } from '../../transaction/transaction';
import { formatOf, setFormatRule } from './formatKinds';
import type { Place } from './places';
import type { Rule } from './rule';

/**
 * Makes a place say something else.
 * @param former what it says now.
 */
export function placeStep(place: Place, former: Rule, next: Rule): Step {
  return {
    size: JSON.stringify([former, next]).length + 500,
    make: (context) => write(context, place, next),
    takeBack: (context) => write(context, place, former),
  };
}

function write(context: Excel.RequestContext, place: Place, rule: Rule): void {
  const { worksheets } = context.workbook;
  switch (place.kind) {
    case 'name': {
      const { sheetId, name } = place;
      const scope = sheetId === null ? context.workbook : worksheets.getItem(sheetId);
      scope.names.getItem(name).formula = String(rule);
      return;
    }
    case 'format':
      setFormatRule(formatOf(context, place.sheetId, place.id), place.formatKind, rule);
      return;
    case 'validation': {
      // The rule alone is changed: messages and what is said of blanks stay with the cells.
      const { row, column, rows, columns } = place.area;
      const range = worksheets.getItem(place.sheetId).getRangeByIndexes(row, column, rows, columns);
      range.dataValidation.set({ rule: rule as unknown as Excel.DataValidationRule });
    }
  }
}
