import { elements, type WorkbookPackage } from './workbookPackage';

/** The priorities of a sheet's conditional formats that end the list when they hold. ExcelJS does not read it. */
export async function readStops(file: WorkbookPackage, sheetPath: string): Promise<Set<number>> {
  const rules = elements((await file.read(sheetPath)) ?? '', 'cfRule');
  const stopping = rules.filter(({ attributes }) => attributes.stopIfTrue === '1');
  return new Set(stopping.map(({ attributes }) => Number(attributes.priority)));
}

/** Marks those conditional formats in a file that ExcelJS wrote; it does not write the mark itself. */
export async function writeStops(
  file: WorkbookPackage,
  sheetPath: string,
  priorities: Set<number>,
): Promise<void> {
  if (priorities.size === 0) return;
  const xml = (await file.read(sheetPath)) ?? '';
  const marked = xml.replace(/<cfRule [^>]*?priority="(\d+)"/g, (rule, priority) =>
    priorities.has(Number(priority)) ? `${rule} stopIfTrue="1"` : rule,
  );
  file.write(sheetPath, marked);
}
