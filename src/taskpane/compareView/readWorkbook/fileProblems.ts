import { PlainProblem } from '../../../excel/plainProblem';

/** What can be wrong with a chosen file, in words for the user. */
export const fileProblems = {
  empty: () => new PlainProblem('The file is empty. Choose last period’s workbook.'),
  oldOrLocked: () =>
    new PlainProblem(
      'The file has a password or is in the old .xls format. Open it in Excel, save it as .xlsx without a password, and choose that.',
    ),
  binary: () =>
    new PlainProblem(
      'The file is in the .xlsb format, which cannot be read here. Open it in Excel, save it as .xlsx, and choose that.',
    ),
  noWorkbook: () => new PlainProblem('The file is not an Excel workbook (.xlsx). Choose an .xlsx file.'),
  damaged: () =>
    new PlainProblem('The file is damaged: it ends too early or was changed. Get a new copy of it.'),
  tooLarge: () =>
    new PlainProblem(
      'The file is too large to be read here. Open it in Excel, save a copy with only the sheets of the tables, and choose that.',
    ),
  noReader: () =>
    new PlainProblem(
      'This version of Excel cannot open other workbooks in the pane. Update it, then try again.',
    ),
};
