/** Where a workbook keeps what: its sheets, texts and formats. */
import { archiveName } from '../../../excel/archiveName';
import { fileProblems } from './fileProblems';
import { attribute, elements } from './xml';
import type { ZipFile } from './zipFile';

export interface SheetPart {
  sheetName: string;
  path: string;
}

export interface WorkbookParts {
  /** In the order of their tabs, hidden ones too; charts are no sheets of cells, and what keeps a yet earlier period is left out. */
  sheets: SheetPart[];
  /** Paths; null where the workbook has none. */
  texts: string | null;
  styles: string | null;
}

interface Relation {
  id: string;
  type: string;
  path: string;
}

/** `xl/worksheets/sheet1.xml` of `worksheets/sheet1.xml` or `/xl/worksheets/sheet1.xml`. */
function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

async function relations(zip: ZipFile, path: string): Promise<Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${path.slice(folder.length)}.rels`;
  if (!zip.has(list)) return [];
  return elements(await zip.text(list), 'Relationship').map(({ attributes }) => ({
    id: attribute(attributes, 'Id') ?? '',
    type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
    path: pathFrom(folder, attribute(attributes, 'Target') ?? ''),
  }));
}

export async function workbookParts(zip: ZipFile): Promise<WorkbookParts> {
  const main = (await relations(zip, '')).find(({ type }) => type === 'officeDocument')?.path;
  const path = main ?? 'xl/workbook.xml';
  if (/\.bin$/i.test(path)) throw fileProblems.binary();
  if (!/^xl\//i.test(path) || !zip.has(path)) throw fileProblems.noWorkbook();
  const targets = await relations(zip, path);
  const byType = (type: string): string | null =>
    targets.find((one) => one.type === type && zip.has(one.path))?.path ?? null;
  const text = await zip.text(path);
  const archives = new Set(
    elements(text, 'definedName')
      .filter(({ attributes }) => attribute(attributes, 'name') === archiveName)
      .map(({ attributes }) => Number(attribute(attributes, 'localSheetId'))),
  );
  const sheets = elements(text, 'sheet').flatMap(({ attributes }, place): SheetPart[] => {
    if (archives.has(place)) return [];
    const id = /(?:^|\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    const target = targets.find((one) => one.id === id);
    if (target?.type !== 'worksheet' || !zip.has(target.path)) return [];
    return [{ sheetName: attribute(attributes, 'name') ?? '', path: target.path }];
  });
  return { sheets, texts: byType('sharedStrings'), styles: byType('styles') };
}
