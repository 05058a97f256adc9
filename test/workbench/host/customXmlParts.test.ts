import { startExcel, type ExcelInNode } from '../../support/excelInNode';

let excel: ExcelInNode;

beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

test('are added, found by namespace, read, changed and deleted', async () => {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:one">1</a>');
    customXmlParts.add('<?xml version="1.0"?><b xmlns="urn:two" n="2"/>');
    const ones = customXmlParts.getByNamespace('urn:one');
    ones.load('items/id,items/namespaceUri');
    await context.sync();
    expect(ones.items.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:one']);
    const [part] = ones.items;
    part.setXml('<a xmlns="urn:one">2</a>');
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toBe('<a xmlns="urn:one">2</a>');
    part.delete();
    customXmlParts.load('items/id');
    await context.sync();
    expect(customXmlParts.items).toHaveLength(1);
  });
});

test('what is no XML is refused', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add('kept');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});
