import { elements, type WorkbookPackage } from './workbookPackage';

const BOOK = 'xl/workbook.xml';

/** Whether the structure of a workbook is protected. A password is not kept; `hadPassword` says that there was one. */
export async function readStructureProtection(
  file: WorkbookPackage,
): Promise<{ structureProtected: boolean; hadPassword: boolean }> {
  const [found] = elements((await file.read(BOOK)) ?? '', 'workbookProtection');
  const { lockStructure, workbookHashValue, workbookPassword } = found?.attributes ?? {};
  const structureProtected = lockStructure === '1' || lockStructure === 'true';
  return {
    structureProtected,
    hadPassword: structureProtected && Boolean(workbookHashValue ?? workbookPassword),
  };
}

/** Protects the structure in a file that ExcelJS wrote, where the schema wants it: before the views. */
export async function writeStructureProtection(file: WorkbookPackage): Promise<void> {
  const book = (await file.read(BOOK)) ?? '';
  file.write(BOOK, book.replace('<bookViews', '<workbookProtection lockStructure="1"/><bookViews'));
}
