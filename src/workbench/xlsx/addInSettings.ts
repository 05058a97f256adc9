import { elements, escapeXml, unescapeXml, type WorkbookPackage } from './workbookPackage';

/** What add-ins keep in a workbook, each value as JSON. */
export interface AddInSettings {
  settings: Record<string, unknown>;
  documentSettings: Record<string, string>;
}

const NAMESPACE = 'urn:outturn:workbench:settings';
const PART = 'customXml/item1.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/**
 * The settings that the workbench saved with a file. They stand in a part of our own: Excel keeps those of an add-in with
 * the add-in's number in its store, which the workbench has not; it keeps our part as it is.
 */
export async function readSettings(file: WorkbookPackage): Promise<AddInSettings> {
  for (const { type, path } of await file.relations('xl/workbook.xml')) {
    const xml = type === 'customXml' ? await file.read(path) : undefined;
    const [root] = xml?.includes(NAMESPACE) ? elements(xml, 'outturnSettings') : [];
    if (root) return JSON.parse(unescapeXml(root.inner)) as AddInSettings;
  }
  return { settings: {}, documentSettings: {} };
}

/** Adds the settings to a file that ExcelJS wrote; nothing when there are none. */
export async function writeSettings(file: WorkbookPackage, kept: AddInSettings): Promise<void> {
  const { settings, documentSettings } = kept;
  if (Object.keys(settings).length + Object.keys(documentSettings).length === 0) return;
  const json = escapeXml(JSON.stringify({ settings, documentSettings }));
  const root = `<outturnSettings xmlns="${NAMESPACE}">${json}</outturnSettings>`;
  file.write(PART, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
  const relation = `<Relationship Id="rIdSettings" Type="${RELATION}" Target="../${PART}"/>`;
  const relations = (await file.read(RELATIONS)) ?? '';
  file.write(
    RELATIONS,
    relations.replace('</Relationships>', () => `${relation}</Relationships>`),
  );
}
