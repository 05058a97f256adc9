/** Workbook files to read. */
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import {
  readWorkbook,
  type FileSheets,
} from '../../../../src/taskpane/compareView/readWorkbook/readWorkbook';

export async function bytesOfWorkbook(fill: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with one sheet “Figures” of the given XML, as other programs than Excel write it. */
export async function bytesOfXml(
  sheet: string,
  others: Record<string, string> = {},
  compression: 'STORE' | 'DEFLATE' = 'DEFLATE',
): Promise<Uint8Array> {
  const zip = new JSZip();
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets><sheet name="Figures" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/../worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...others,
  };
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array', compression });
}

export function read(
  bytes: Uint8Array,
  breathe: (share: number) => Promise<void> = async () => undefined,
): Promise<FileSheets> {
  return readWorkbook(new Blob([bytes as BlobPart]), { breathe });
}
