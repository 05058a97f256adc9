import { elements, escapeXml, unescapeXml, type WorkbookPackage } from './workbookPackage';
import { formulaFromFile, formulaToFile } from './formulaText';

/** A name as Univer keeps it: a reference without, a formula with an equals sign. */
export interface DefinedName {
  id: string;
  name: string;
  formulaOrRefString: string;
  comment?: string;
  /** The sheet that it belongs to; undefined or `AllDefaultWorkbook`: the whole workbook. */
  localSheetId?: string;
  hidden?: boolean;
}

/** What Univer writes for names of the whole workbook. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

const ONE_REFERENCE = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/iu;

/**
 * The names defined in a file, those of single sheets and hidden ones included; ExcelJS would lose both and formulas.
 * Names that Excel itself makes (print areas and titles, filters) are left to the sheets.
 * @param sheetIds Univer's ids of the sheets in the order of their tabs
 */
export async function readDefinedNames(file: WorkbookPackage, sheetIds: string[]): Promise<DefinedName[]> {
  const book = (await file.read('xl/workbook.xml')) ?? '';
  return elements(book, 'definedName')
    .filter(({ attributes }) => !attributes.name.startsWith('_xlnm.'))
    .map(({ attributes, inner }, index) => {
      const text = unescapeXml(inner);
      const sheetId = attributes.localSheetId && sheetIds[Number(attributes.localSheetId)];
      return {
        id: `name-${index + 1}`,
        name: attributes.name,
        formulaOrRefString: ONE_REFERENCE.test(text) ? text : formulaFromFile(text),
        localSheetId: sheetId || WHOLE_WORKBOOK,
        ...(attributes.comment && { comment: attributes.comment }),
        ...(attributes.hidden === '1' && { hidden: true }),
      };
    });
}

/** Adds names to a file that ExcelJS wrote, after those that it wrote for printing. */
export async function writeDefinedNames(
  file: WorkbookPackage,
  names: DefinedName[],
  sheetIds: string[],
): Promise<void> {
  const book = withFixedPrintAreas((await file.read('xl/workbook.xml')) ?? '');
  const written = names.map((name) => nameElement(name, sheetIds)).join('');
  const withNames = book.includes('</definedNames>')
    ? book.replace('</definedNames>', () => `${written}</definedNames>`)
    : book.replace('</sheets>', () => `</sheets>${written && `<definedNames>${written}</definedNames>`}`);
  file.write('xl/workbook.xml', withNames);
}

/** ExcelJS writes a print area as `$A1:$H13`, which moves with the cell one looks from: makes it `$A$1:$H$13`. */
function withFixedPrintAreas(book: string): string {
  return book.replace(/<definedName name="_xlnm.Print_Area"[^>]*>[^<]*/g, (area) =>
    area.replace(/\$([A-Z]+)(\d+)/g, '$$$1$$$2'),
  );
}

function nameElement(name: DefinedName, sheetIds: string[]): string {
  const sheet = name.localSheetId ? sheetIds.indexOf(name.localSheetId) : -1;
  const attributes = [
    `name="${escapeXml(name.name)}"`,
    name.comment ? ` comment="${escapeXml(name.comment)}"` : '',
    sheet >= 0 ? ` localSheetId="${sheet}"` : '',
    name.hidden ? ' hidden="1"' : '',
  ].join('');
  return `<definedName ${attributes}>${escapeXml(formulaToFile(name.formulaOrRefString))}</definedName>`;
}
