import type { ICellData, Injector, IStyleBase, IStyleData, Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';

/** How cells look where a conditional format holds. Univer's own type leaves number formats out, but keeps what is there. */
export type ConditionalStyle = IStyleBase & Pick<IStyleData, 'n'>;

/** Above that of number formats (10), so that they are drawn with the format put in here. */
const BEFORE_NUMBER_FORMATS = 12;

/**
 * Lets conditional formats set a number format, which Excel's do and Univer's do not. The text of such a cell is then
 * drawn, and read, in the format of the first rule that holds and has one.
 */
export function applyConditionalNumberFormats(injector: Injector): void {
  const formats = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_NUMBER_FORMATS,
    handler(cell, at, next) {
      if (cell?.v === undefined || cell.v === null) return next(cell);
      const style: ConditionalStyle | undefined = formats.composeStyle(
        at.unitId,
        at.subUnitId,
        at.row,
        at.col,
      )?.style;
      return next(style?.n ? withFormat(cell, style.n, at.workbook.getStyles().get(cell.s)) : cell);
    },
  });
}

function withFormat(cell: ICellData, n: NonNullable<IStyleData['n']>, own: Nullable<IStyleData>): ICellData {
  return { ...cell, s: { ...own, n } };
}
