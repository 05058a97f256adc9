import { PlainProblem } from './plainProblem';

/** Excel's error codes (OfficeExtension.Error.code) in words for the user: what is wrong and what to do. */
const words: Record<string, string> = {
  AccessDenied: 'The workbook or sheet is protected. Unprotect it on the Review tab, then try again.',
  ActivityLimitReached: 'Excel is busy. Wait a moment, then try again.',
  ApiNotFound: 'This version of Excel cannot do that. Update Excel, then try again.',
  ApiNotAvailable: 'This version of Excel cannot do that. Update Excel, then try again.',
  CellBeingEdited: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  ConnectionFailure: 'The connection to the workbook was lost. Check the connection, then try again.',
  EditModeBlock: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  FilteredRangeConflict: 'Rows are hidden by a filter. Clear the filter, then try again.',
  GeneralException: 'Excel could not do that. Try again.',
  HostRestartNeeded: 'Excel needs to be restarted. Save the workbook, restart Excel, then try again.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  InvalidSelection: 'The selection cannot be used. Select one block of cells, then try again.',
  ItemAlreadyExists: 'A sheet of that name is there already. Try again.',
  ItemNotFound: 'The sheet or cells are no longer there. Select the cells again.',
  MergedRangeConflict: 'There are merged cells in the way. Unmerge them, then try again.',
  OperationCellsExceedLimit:
    'There are too many cells to work on at once. Select fewer rows, then try again.',
  RangeExceedsLimit: 'There are too many cells to work on at once. Select fewer rows, then try again.',
  RequestAborted: 'Excel stopped before it had finished. Try again.',
  RequestPayloadSizeLimitExceeded:
    'There are too many cells to work on at once. Select fewer rows, then try again.',
  ResponsePayloadSizeLimitExceeded:
    'There are too many cells to read at once. Select fewer rows, then try again.',
  ServiceNotAvailable: 'Excel is not answering. Wait a moment, then try again.',
  Timeout: 'Excel took too long to answer. Try again.',
  TooManyRequests: 'Excel is busy. Wait a moment, then try again.',
};

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** What went wrong, in one or two sentences for the user; never Excel's own technical text. */
export function plainWords(error: unknown): string {
  if (error instanceof PlainProblem) return error.message;
  return words[codeOf(error)] ?? words.GeneralException;
}

/** The same as an error to throw. */
export function asPlainProblem(error: unknown): PlainProblem {
  return error instanceof PlainProblem ? error : new PlainProblem(plainWords(error));
}
