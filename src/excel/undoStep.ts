/** Codes by which a version of Excel says that it cannot group changes into one undo step. */
const cannotGroup = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation']);

/** Codes by which Excel refuses a request before it does anything of it. */
const refusedOutright = new Set(['InvalidOperationInCellEditMode', 'CellBeingEdited', 'EditModeBlock']);

/** Whether this Excel makes one undo step of several requests (ExcelApi 1.20). */
function canGroupUndo(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.20');
}

/** True when this Excel turned out not to group changes into one undo step: it has then done nothing of the request. */
export function refusedToGroup(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && cannotGroup.has(error.code);
}

/** True when a sheet could not be made because its name is taken: the sheet of that name is somebody else's. */
export function sheetNameTaken(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemAlreadyExists') return false;
  return !String(error.debugInfo?.errorLocation ?? '').startsWith('NamedItem');
}

/** True when nothing of the request was done, because a cell is being edited. */
export function nothingWasDone(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && refusedOutright.has(error.code);
}

/**
 * Runs writes as one undo step where this Excel can group them, else each request is its own.
 * @param batch runs a second time, without the group, when Excel finds out only then that it cannot group.
 * @param tidyUp runs after each attempt that failed, with what went wrong; what it throws itself is passed on instead.
 */
export async function asOneUndoStep<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  tidyUp: (error: unknown) => Promise<void> = async () => undefined,
): Promise<T> {
  const attempt = async (grouped: boolean): Promise<T> => {
    try {
      // Without the group a plain context will do: Excel.run would send one more request to clean up after itself.
      return await (grouped ? Excel.run({ mergeUndoGroup: true }, batch) : batch(new Excel.RequestContext()));
    } catch (error) {
      await tidyUp(error);
      throw error;
    }
  };
  if (!canGroupUndo()) return attempt(false);
  try {
    return await attempt(true);
  } catch (error) {
    if (!refusedToGroup(error)) throw error;
    return attempt(false);
  }
}
