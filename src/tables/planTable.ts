/** Works a table out in full: every cell, figure, format and name. Pure; nothing is written here. */
import { convertUnit } from '../domain/unit';
import { withCharts } from './charts/withCharts';
import { columnName } from './chooseColumns';
import { evaluateLines } from './evaluateLines';
import { evaluateTable } from './evaluateTable';
import type { ContentRow } from './content';
import { planCells } from './planCells';
import { planColumns } from './planColumns';
import { contentOf } from './planContent';
import { layout } from './planLayout';
import { blocksOf } from './planLines';
import { planLook } from './planLook';
import { planRows } from './planRows';
import type { TablePlan } from './plan';
import { printSetup } from './printSetup';
import type { ColumnSpecification, Figures, TableSpecification } from './specification';
import { planStatement } from './statement/planStatement';
import { tableColumns } from './tableColumns';
import { tableName } from './tableName';
import { previewPlace, type TablePlace } from './tablePlace';
import { tableShape, type TableShape } from './tableShape';
import type { TableSource } from './tableSource';
import type { BuildOptions, LinkedCell, MoneyUnit } from './types';

/** The columns that are not in the table because the user has not got what they need. */
function leftOutNotices(
  specification: TableSpecification,
  { variant, leftOut, columns }: TableShape,
  wanted: readonly string[],
): string[] {
  const kept = new Set(columns.map(({ column }) => column.key));
  const missing = tableColumns(specification, variant, new Set(), wanted)
    .map(({ column }) => column)
    .filter(({ key, leftOutIfMissing }) => !kept.has(key) && !(leftOutIfMissing && leftOut.has(key)));
  return missing.length === 0 ? [] : [`Left out: ${missing.map(columnName).join(', ')}.`];
}

/** In the unit of the table. */
function linkFigures(links: Record<string, LinkedCell>, to: MoneyUnit): Figures {
  return Object.fromEntries(
    Object.entries(links).map(([key, { figure, unit = to }]) => [`@${key}`, convertUnit(figure, unit, to)]),
  );
}

/** Of the rows of a kind. */
function figuresOf(
  rows: readonly ContentRow[],
  figures: readonly Figures[],
  kind: ContentRow['kind'],
): Figures[] {
  return figures.filter((_, i) => rows[i].kind === kind);
}

/**
 * Everything that will be written for a table.
 * @param place default: that of a preview.
 */
export function planTable(
  specification: TableSpecification,
  source: TableSource,
  options: BuildOptions,
  place: TablePlace = previewPlace,
): TablePlan {
  const shape = tableShape(specification, source, options);
  const { columns, settings, parameters, parameterFigures, house, unit } = shape;
  const links = options.links ?? {};
  const lineInputs = options.lineInputs ?? {};
  const notes = shape.variant.notes ?? specification.notes;
  const { statement } = specification;
  if (statement) {
    const reading = source.kind === 'selection' ? source.reading : null;
    return planStatement({
      specificationId: specification.id,
      lines: statement,
      shape,
      reading,
      options,
      notes,
      place,
    });
  }
  const blocks = blocksOf(
    specification,
    options.blocks ?? [],
    new Set(Object.keys(links)),
    parameters,
    settings,
  );

  const keysOf = (are: (column: ColumnSpecification) => boolean): Set<string> =>
    new Set(columns.filter(({ column }) => are(column)).map(({ column }) => column.key));
  const { rows: content, textCopied } = contentOf(
    specification,
    source,
    options,
    {
      label: columns.find(({ column }) => column.kind === 'label')?.column.key,
      text: keysOf(({ format }) => format === 'text'),
      anything: keysOf(
        ({ format, blankIsMissing = false }) => blankIsMissing || ['plain', 'date'].includes(format),
      ),
    },
    place.sheetName,
  );
  const memos = content.filter(({ kind }) => kind === 'memo').length;
  const at = layout(place, {
    columns: columns.length,
    label: Math.max(
      0,
      columns.findIndex(({ column }) => column.kind === 'label'),
    ),
    rows: content.length - memos,
    memos,
    parameters: parameters.length,
    blocks: blocks.map(({ lines }) => lines.length),
    notes: notes.length,
  });

  const figures = evaluateTable(columns, content, settings, parameterFigures);
  const rows = figuresOf(content, figures, 'row');
  const lineFigures = evaluateLines(
    blocks,
    {
      totals: figuresOf(content, figures, 'total')[0] ?? {},
      rows,
      named: { ...parameterFigures, ...linkFigures(links, unit) },
      inputs: lineInputs,
    },
    settings,
  );
  const look = planLook(shape, content, blocks, notes.length, at);

  const plan: TablePlan = {
    specificationId: specification.id,
    title: options.title,
    sheetName: place.sheetName,
    ownSheet: place.ownSheet,
    block: at.block,
    table: at.table,
    columns: planColumns(shape),
    rows: planRows({ shape, content, figures, blocks, lineFigures, at }),
    cells: planCells({ shape, content, blocks, at, options, links, lineInputs, notes }),
    ...look,
    name: { name: tableName(specification.id, place.takenNames), rectangle: at.table },
    freezeRows: place.ownSheet ? at.heading + 1 : 0,
    print: place.ownSheet ? printSetup(at.heading, look.columnWidths) : null,
    charts: [],
    notices: [
      ...copiedNotice(textCopied),
      ...leftOutNotices(specification, shape, options.optionalColumns),
      ...(source.kind === 'selection' ? (specification.remarks?.(rows) ?? []) : []),
    ],
  };
  const charts = (specification.charts ?? []).filter(({ kind }) => options.charts?.includes(kind));
  return withCharts(plan, charts, { unit, millionDecimals: house.millionDecimals });
}

function copiedNotice(cells: number): string[] {
  if (cells === 0) return [];
  return cells === 1
    ? ['1 cell holds text, so its number is copied and not linked.']
    : [`${cells} cells hold text, so their numbers are copied and not linked.`];
}
