/** Writes a plan: cells in parts below Excel's limit on one request, then the look, names and view. */
import { rangeAddress } from '../tables/cellAddress';
import { lookOf, ruleColour } from '../tables/houseStyle';
import type { PlanConditionalFormat, StyleRole, TablePlan } from '../tables/plan';
import type { CellValue, Rectangle, TableColours } from '../tables/types';
import { widthInPoints } from '../tables/widthInPoints';
import { writeCharts } from './charts/writeCharts';

/** Characters of cells in one request; Excel takes 5 MB with everything else in it. */
const mostCharacters = 3_000_000;

/** Rows `from` to before `to` of a plan's block. */
export interface Part {
  from: number;
  to: number;
}

/** Parts of the rows of a plan, each small enough for one request. */
export function parts(cells: readonly CellValue[][], most = mostCharacters): Part[] {
  const found: Part[] = [];
  let from = 0;
  let characters = 0;
  cells.forEach((row, index) => {
    const size = row.reduce((total: number, cell) => total + String(cell).length + 4, 2);
    if (characters + size > most && index > from) {
      found.push({ from, to: index });
      from = index;
      characters = 0;
    }
    characters += size;
  });
  return [...found, { from, to: cells.length }];
}

/** A range that Excel need not keep track of: it is used in this request only. */
function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** Writes a part of the plan's cells. */
export function writeCells(sheet: Excel.Worksheet, plan: TablePlan, { from, to }: Part): void {
  const { block } = plan;
  rangeOf(sheet, { ...block, row: block.row + from, rows: to - from }).formulas = plan.cells.slice(from, to);
}

function rule(format: Excel.RangeFormat, edge: 'EdgeTop' | 'EdgeBottom'): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = ruleColour;
}

function applyRole(range: Excel.Range, role: StyleRole, colours: TableColours): void {
  const look = lookOf(role, colours);
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.ruleAbove) rule(format, 'EdgeTop');
  if (look.ruleBelow) rule(format, 'EdgeBottom');
}

function addConditionalFormat(sheet: Excel.Worksheet, planned: PlanConditionalFormat): void {
  const { custom } = rangeOf(sheet, planned.rectangle).conditionalFormats.add('Custom');
  custom.rule.formula = planned.formula;
  custom.format.font.color = planned.fontColor;
  if (planned.fillColor) custom.format.fill.color = planned.fillColor;
}

/** Everything but the cells: look, widths, charts, the name it is remembered by and, on its own sheet, view and printing. */
export function writeLook(sheet: Excel.Worksheet, plan: TablePlan): void {
  for (const { rectangle, format } of plan.numberFormats) {
    // One format for every cell; the type asks for an array, Excel does not.
    rangeOf(sheet, rectangle).numberFormat = format as unknown as string[][];
  }
  for (const { rectangle, role } of plan.styles) applyRole(rangeOf(sheet, rectangle), role, plan.colours);
  for (const { column, characters } of plan.columnWidths) {
    const top = rangeOf(sheet, { row: plan.block.row, column, rows: 1, columns: 1 });
    top.format.columnWidth = widthInPoints(characters);
  }
  writeCharts(sheet, plan.charts);
  for (const planned of plan.conditionalFormats) addConditionalFormat(sheet, planned);
  sheet.names.add(plan.name.name, rangeOf(sheet, plan.name.rectangle));
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  if (plan.print) {
    const { area, titleRows } = plan.print;
    const { first, last } = titleRows;
    if (area) sheet.pageLayout.setPrintArea(rangeOf(sheet, area));
    sheet.pageLayout.orientation = plan.print.landscape ? 'Landscape' : 'Portrait';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}

/** Shows the table. */
export function showTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  sheet.activate();
  sheet
    .getRange(rangeAddress({ ...plan.block, rows: 1, columns: 1 }))
    .untrack()
    .select();
}
