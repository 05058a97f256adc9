import JSZip from 'jszip';
import { WorkbookFileError } from './workbookFileError';

const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** An .xlsx file is a zip of parts; this reads the ones that ExcelJS leaves out. */
export class WorkbookPackage {
  private constructor(private readonly zip: JSZip) {}

  /** @throws WorkbookFileError in the user's words when the bytes are no workbook */
  static async open(bytes: Uint8Array): Promise<WorkbookPackage> {
    const startsWith = (magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
    if (bytes.length === 0) throw new WorkbookFileError('The file is empty. Choose another workbook.');
    if (startsWith(OLD_OFFICE)) {
      throw new WorkbookFileError(
        'The file is protected with a password or is in the old .xls format. Open it in Excel, save it as .xlsx without a password, and open that.',
      );
    }
    const noWorkbook = new WorkbookFileError(
      'The file is not an Excel workbook (.xlsx). Choose an .xlsx file.',
    );
    if (!startsWith(ZIP)) throw noWorkbook;
    const zip = await JSZip.loadAsync(bytes).catch(() => {
      throw new WorkbookFileError(
        'The file is damaged: it ends too early or was changed. Get a new copy of it.',
      );
    });
    if (!zip.file('xl/workbook.xml')) throw noWorkbook;
    return new WorkbookPackage(zip);
  }

  /** The paths of all parts. */
  paths(): string[] {
    return Object.keys(this.zip.files);
  }

  /** The text of a part, or undefined when there is none. */
  async read(path: string): Promise<string | undefined> {
    return this.zip.file(path)?.async('string');
  }

  write(path: string, text: string): void {
    this.zip.file(path, text);
  }

  async save(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  /** The parts of the sheets by sheet name, in the order of their tabs. */
  async sheetPaths(): Promise<Map<string, string>> {
    const targets = await this.relations('xl/workbook.xml');
    const book = (await this.read('xl/workbook.xml')) ?? '';
    return new Map(
      elements(book, 'sheet').map(({ attributes }) => [
        attributes.name,
        targets.find((relation) => relation.id === attributes['r:id'])?.path ?? '',
      ]),
    );
  }

  /** What a part refers to: the other parts by id, with the last word of their type, e.g. `comments`. */
  async relations(path: string): Promise<{ id: string; type: string; path: string }[]> {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const xml = await this.read(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`);
    return elements(xml ?? '', 'Relationship').map(({ attributes }) => ({
      id: attributes.Id,
      type: attributes.Type.slice(attributes.Type.lastIndexOf('/') + 1),
      path: resolvePath(folder, attributes.Target),
    }));
  }
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export interface XmlElement {
  attributes: Record<string, string>;
  /** What is between the tags, as written. */
  inner: string;
}

/** The elements of a name in the text of a part. Enough for the flat parts we read; not for elements inside their like. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
        key,
        unescapeXml(double ?? single ?? ''),
      ]),
    ),
    inner,
  }));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ''] ?? whole;
    },
  );
}

export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character]};`,
  );
}
