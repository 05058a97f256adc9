import type { ChartData } from '../../charts/chartData';
import type { Engine } from '../../engine/createEngine';
import { chartValues } from '../../host/grid/chartValues';
import { escapeXml, type WorkbookPackage } from '../workbookPackage';
import { chartSpace } from './chartSpace';
import type { SheetNames } from './cellFormulas';
import { emu } from './drawingShapes';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const DRAWING_NAMESPACES = [
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(' ');

/** What stands after a sheet's drawing in its part, in the order of the schema. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Adds the charts of all sheets to a file that ExcelJS wrote, which knows none. */
export async function writeCharts(file: WorkbookPackage, engine: Engine, names: SheetNames): Promise<void> {
  const paths = await file.sheetPaths();
  let written = 0;
  let drawings = 0;
  for (const [sheetId, name] of names) {
    const charts = engine.extras.of(sheetId).charts ?? [];
    const path = paths.get(name);
    if (charts.length === 0 || !path) continue;
    drawings += 1;
    for (const [index, chart] of charts.entries()) {
      const part = `xl/charts/chart${written + index + 1}.xml`;
      file.write(part, chartSpace(chart, chartValues(engine, chart), names));
      await addContentType(file, part, 'drawingml.chart');
    }
    await writeDrawing(file, drawings, charts, written);
    await addDrawingToSheet(file, path, drawings);
    written += charts.length;
  }
}

async function writeDrawing(
  file: WorkbookPackage,
  number: number,
  charts: readonly ChartData[],
  written: number,
): Promise<void> {
  const part = `xl/drawings/drawing${number}.xml`;
  const anchors = charts.map(anchorXml).join('');
  file.write(part, `${XML}<xdr:wsDr ${DRAWING_NAMESPACES}>${anchors}</xdr:wsDr>`);
  const relations = charts.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/chart" Target="../charts/chart${written + index + 1}.xml"/>`,
  );
  file.write(
    `xl/drawings/_rels/drawing${number}.xml.rels`,
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  );
  await addContentType(file, part, 'drawing');
}

/** A chart hanging from its cell: it moves with the cell and keeps its size. */
function anchorXml({ anchor, width, height, ...chart }: ChartData, index: number): string {
  const from = [
    `<xdr:col>${anchor.column}</xdr:col><xdr:colOff>${emu(anchor.x)}</xdr:colOff>`,
    `<xdr:row>${anchor.row}</xdr:row><xdr:rowOff>${emu(anchor.y)}</xdr:rowOff>`,
  ].join('');
  const texts = [
    `name="${escapeXml(chart.name)}"`,
    chart.altDescription && ` descr="${attribute(chart.altDescription)}"`,
    chart.altTitle && ` title="${attribute(chart.altTitle)}"`,
  ].join('');
  const reference = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId${index + 1}"/>`;
  return [
    `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" ${texts}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">${reference}</a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

/** A text within an attribute, where a line break has to be written as a number to be kept. */
function attribute(text: string): string {
  return escapeXml(text).replace(/\r?\n/g, '&#10;');
}

async function addDrawingToSheet(file: WorkbookPackage, path: string, number: number): Promise<void> {
  const id = 'rIdDrawing';
  const xml = (await file.read(path)) ?? '';
  const rooted = /<worksheet[^>]*xmlns:r=/.test(xml)
    ? xml
    : xml.replace('<worksheet', `<worksheet xmlns:r="${RELATIONSHIPS}"`);
  file.write(
    path,
    rooted.replace(AFTER_DRAWING, (tag) => `<drawing r:id="${id}"/>${tag}`),
  );
  const relations = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const relation = `<Relationship Id="${id}" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing${number}.xml"/>`;
  const before =
    (await file.read(relations)) ??
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  file.write(
    relations,
    before.replace('</Relationships>', () => `${relation}</Relationships>`),
  );
}

async function addContentType(file: WorkbookPackage, part: string, type: string): Promise<void> {
  const path = '[Content_Types].xml';
  const override = `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  const types = (await file.read(path)) ?? '';
  file.write(
    path,
    types.replace('</Types>', () => `${override}</Types>`),
  );
}
