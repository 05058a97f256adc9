import { createEngine, type Engine } from '../../../src/workbench/engine/createEngine';
import type { WorkbookExtras } from '../../../src/workbench/engine/workbookExtras';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { WorkbookPackage } from '../../../src/workbench/xlsx/workbookPackage';

const kept: WorkbookExtras = {
  structureProtected: true,
  settings: { house: { unit: '£ & <k>', period: 10 } },
  documentSettings: { colours: '{"red":"#C00000"}' },
  customXmlParts: { 'customXml/item2.xml': '<kept xmlns="urn:x">£ &amp; &lt;k&gt;</kept>' },
};

describe('what a workbook keeps as a whole', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = createEngine();
  });
  afterEach(() => engine.dispose());

  test('comes back after Save and Open, and nothing is said to be lost', async () => {
    engine.workbookExtras.load(kept);
    const { data, warnings } = await openWorkbook(await saveWorkbook(engine));
    engine.replaceWorkbook({});
    expect(engine.workbookExtras.current).toEqual({
      structureProtected: false,
      settings: {},
      documentSettings: {},
      customXmlParts: {},
    });
    engine.replaceWorkbook(data);
    expect(engine.workbookExtras.current).toEqual(kept);
    expect(warnings).toEqual([]);
  });

  test('is written only where there is something', async () => {
    const file = await WorkbookPackage.open(await saveWorkbook(engine));
    expect(file.paths().filter((path) => path.startsWith('customXml'))).toEqual([]);
    expect(await file.read('xl/workbook.xml')).not.toContain('workbookProtection');
  });

  test('is protected as Excel writes it, before the views', async () => {
    engine.workbookExtras.load(kept);
    const file = await WorkbookPackage.open(await saveWorkbook(engine));
    expect(await file.read('xl/workbook.xml')).toMatch(/<workbookProtection lockStructure="1"\/><bookViews/);
  });

  test('a password is said not to be kept', async () => {
    engine.workbookExtras.load(kept);
    const file = await WorkbookPackage.open(await saveWorkbook(engine));
    const book = (await file.read('xl/workbook.xml')) ?? '';
    file.write('xl/workbook.xml', book.replace('lockStructure', 'workbookHashValue="x" lockStructure'));
    const { warnings } = await openWorkbook(await file.save());
    expect(warnings).toEqual([
      'The structure of the workbook stays protected, but its password is not kept.',
    ]);
  });
});
