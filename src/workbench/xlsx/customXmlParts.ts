import type { WorkbookPackage } from './workbookPackage';

const RELATIONS = 'xl/_rels/workbook.xml.rels';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
/** The part that holds settings as the workbench keeps them: see addInSettings.ts. */
const OUR_SETTINGS = 'urn:outturn:workbench:settings';
/** The first number after the part of the settings. */
const FIRST = 2;

/** The documents that travel in a file unseen, by an id. */
export async function readCustomXmlParts(file: WorkbookPackage): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const { type, path } of await file.relations('xl/workbook.xml')) {
    const xml = type === 'customXml' ? await file.read(path) : undefined;
    if (xml && !xml.includes(OUR_SETTINGS)) parts[path] = xml;
  }
  return parts;
}

/** Adds them to a file that ExcelJS wrote. */
export async function writeCustomXmlParts(
  file: WorkbookPackage,
  parts: Record<string, string>,
): Promise<void> {
  const relations = (await file.read(RELATIONS)) ?? '';
  const added = Object.values(parts).map((xml, index) => {
    const path = `customXml/item${FIRST + index}.xml`;
    file.write(path, xml);
    return `<Relationship Id="rIdCustomXml${index + 1}" Type="${RELATION}" Target="../${path}"/>`;
  });
  file.write(
    RELATIONS,
    relations.replace('</Relationships>', () => `${added.join('')}</Relationships>`),
  );
}
