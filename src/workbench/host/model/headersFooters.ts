import type { HeaderFooterPart } from '../../engine/sheetExtras';
import type { PropertyDefinition } from '../batch/classDefinition';
import type { HostContext } from '../hostContext';
import { textArgument } from './arguments';
import { type ExcelClass, excelObject, type SheetRef } from './excelTypes';

/** `pageLayout.headersFooters`; only those of all pages, not different ones of the first or of even pages. */
export const headerFooterGroup: ExcelClass<'HeaderFooterGroup'> = {
  navigation: { defaultForAllPages: (self) => excelObject('HeaderFooter', self) },
};

export const headerFooter: ExcelClass<'HeaderFooter'> = {
  properties: {
    leftHeader: part('leftHeader'),
    centerHeader: part('centerHeader'),
    rightHeader: part('rightHeader'),
    leftFooter: part('leftFooter'),
    centerFooter: part('centerFooter'),
    rightFooter: part('rightFooter'),
  },
};

/** Text with Excel's own codes, such as `&P` for the number of the page; '' where there is none. */
function part(name: HeaderFooterPart): PropertyDefinition<SheetRef, HostContext> {
  return {
    get: ({ sheetId }, { engine }) => engine.extras.of(sheetId).pageLayout.headersFooters?.[name] ?? '',
    set({ sheetId }, value, { engine, edits }) {
      const text = textArgument(value, `HeaderFooter.${name}`);
      edits.begin(`HeaderFooter.${name}`);
      const { pageLayout } = engine.extras.of(sheetId);
      pageLayout.headersFooters = { ...pageLayout.headersFooters, [name]: text };
    },
  };
}
