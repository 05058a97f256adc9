import type { Selection } from './outcomes';
import { plainWords } from './plainWords';

/** A drag over cells tells of many selections; the last one within this time, in milliseconds, is the one. */
const pause = 80;

async function selectionNow(): Promise<Selection> {
  try {
    const context = new Excel.RequestContext();
    const range = context.workbook.getSelectedRange();
    range.load('address,rowCount,columnCount');
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    const { address, rowCount: rows, columnCount: columns } = range;
    return { kind: 'cells', sheetName: sheet.name, address, rows, columns };
  } catch (error) {
    return { kind: 'problem', message: plainWords(error) };
  }
}

/**
 * Tells what is selected, now and whenever the user selects other cells, goes to another sheet or changes cells.
 * @returns what ends the watch.
 */
export async function watchSelection(listener: (selection: Selection) => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  let ended = false;

  const tell = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const selection = await selectionNow();
    if (!ended && mine === latest) listener(selection);
  };
  const soon = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), pause);
  };

  const handlers: { remove(): void; context: OfficeExtension.ClientRequestContext }[] = [];
  try {
    // A cell may be edited just as the pane opens; Excel then registers as soon as that is done.
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      handlers.push(
        worksheets.onSelectionChanged.add(soon),
        worksheets.onActivated.add(soon),
        worksheets.onChanged.add(soon),
      );
      await context.sync();
    });
  } catch (error) {
    listener({ kind: 'problem', message: plainWords(error) });
  }
  await tell();

  return async () => {
    ended = true;
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    handlers.forEach((handler) => handler.remove());
    await first.context.sync();
  };
}
