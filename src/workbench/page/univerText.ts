/** The words of Univer's own menus, in British spelling. */
import { LocaleType, mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import dataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import filter from '@univerjs/sheets-filter/locale/en-US';
import filterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import table from '@univerjs/sheets-table/locale/en-US';
import tableUi from '@univerjs/sheets-table-ui/locale/en-US';
import noteUi from '@univerjs/sheets-note-ui/locale/en-US';

/** American spelling on the left, ours on the right; whole words, either case. */
const SPELLINGS: [RegExp, string][] = [
  [/\b([Cc])olor/g, '$1olour'],
  [/\b([Cc])enter/g, '$1entre'],
  [/\b([Gg])ray\b/g, '$1rey'],
  [/\b([Cc])ustomiz/g, '$1ustomis'],
  [/\b([Nn])ormaliz/g, '$1ormalis'],
];

type Texts = { [key: string]: string | string[] | Texts | Texts[] };

function inBritishSpelling<T>(texts: T): T {
  if (typeof texts === 'string') {
    return SPELLINGS.reduce(
      (text, [american, british]) => text.replace(american, british),
      texts as string,
    ) as T;
  }
  if (Array.isArray(texts)) return texts.map(inBritishSpelling) as T;
  if (texts && typeof texts === 'object') {
    return Object.fromEntries(
      Object.entries(texts as Texts).map(([key, value]) => [key, inBritishSpelling(value)]),
    ) as T;
  }
  return texts;
}

export const univerLocale = LocaleType.EN_US;

export const univerTexts = {
  [univerLocale]: inBritishSpelling(
    mergeLocales(
      design,
      ui,
      docsUi,
      sheets,
      sheetsUi,
      formula,
      formulaUi,
      numfmtUi,
      dataValidation,
      dataValidationUi,
      conditionalFormattingUi,
      filter,
      filterUi,
      table,
      tableUi,
      noteUi,
    ),
  ),
};
