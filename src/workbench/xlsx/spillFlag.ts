import type { WorkbookPackage } from './workbookPackage';

const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const ARRAY_CELL = /<c ([^>]*)>(?=<f t="array")/g;

/**
 * Marks array formulas as ones that spill. Without the mark Excel shows them in curly brackets, as the fixed array
 * formulas of old, and keeps their size when the figures they depend on grow.
 */
export async function flagSpills(file: WorkbookPackage): Promise<void> {
  let found = false;
  for (const path of (await file.sheetPaths()).values()) {
    const xml = (await file.read(path)) ?? '';
    const flagged = xml.replace(ARRAY_CELL, '<c $1 cm="1">');
    if (flagged === xml) continue;
    found = true;
    file.write(path, flagged);
  }
  if (!found) return;
  file.write('xl/metadata.xml', METADATA);
  await insertBefore(
    file,
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
  );
  await insertBefore(
    file,
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>',
  );
}

async function insertBefore(file: WorkbookPackage, path: string, tag: string, text: string): Promise<void> {
  file.write(
    path,
    ((await file.read(path)) ?? '').replace(tag, () => text + tag),
  );
}
