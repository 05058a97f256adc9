/** Works a table out in full: every cell, figure, format and name. Pure; nothing is written here. */
import { cellAddress, columnLetter } from './cellAddress';
import { columnName } from './chooseColumns';
import { missingInputs } from './compareFigures';
import { formatFigure } from './display';
import { evaluateRow, evaluateTotals, type EvaluatedColumn } from './evaluate';
import { fillFormula } from './fillFormula';
import { formulaSettings } from './formulaSettings';
import { writtenHeadings } from './headings';
import { blankContent, readContent, type Content, type ContentRow } from './planContent';
import { layout, type Layout } from './planLayout';
import { planLook } from './planLook';
import type { PlanRow, TablePlan } from './plan';
import type { Reading } from './reading';
import type { Figures, TableSpecification } from './specification';
import { usualSettings } from './settings/houseSettings';
import { tableColumns, variantOf } from './tableColumns';
import { tableName } from './tableName';
import { textCell } from './textCell';
import type { BuildOptions, CellValue } from './types';

/** What a table is made from: a reading without problems, or a number of rows to fill in. */
export type TableSource = { kind: 'selection'; reading: Reading } | { kind: 'blank'; rows: number };

/** Where a table goes. */
export interface TablePlace {
  sheetName: string;
  /** The top left cell, from 0. */
  row: number;
  column: number;
  /** True: the sheet is made for the table. */
  ownSheet: boolean;
  /** Names that are taken on the sheet and in the workbook. */
  takenNames: readonly string[];
}

/** Where a preview stands. */
export const previewPlace: TablePlace = { sheetName: '', row: 0, column: 0, ownSheet: true, takenNames: [] };

const empty: CellValue = '';

/**
 * The total takes in every row between the headings and itself, also rows inserted directly above it or below the
 * headings, which a plain SUM(B3:B9) would miss.
 */
function sumFormula(letter: string, at: Layout): string {
  return `=SUM(${letter}${at.heading + 1}:OFFSET(${letter}${at.total + 1},-1,0))`;
}

/** The columns that are not in the table because the user has not got what they need. */
function leftOutNotices(reading: Reading | null, wanted: readonly string[]): string[] {
  if (!reading) return [];
  const { specification } = reading;
  const variant = variantOf(specification, reading.variant);
  const kept = tableColumns(specification, variant, missingInputs(reading), wanted).map(
    ({ column }) => column,
  );
  const missing = tableColumns(specification, variant, new Set(), wanted)
    .map(({ column }) => column)
    .filter((column) => !kept.includes(column));
  return missing.length === 0 ? [] : [`Left out: ${missing.map(columnName).join(', ')}.`];
}

export function planTable(
  specification: TableSpecification,
  source: TableSource,
  options: BuildOptions,
  place: TablePlace = previewPlace,
): TablePlan {
  const reading = source.kind === 'selection' ? source.reading : null;
  const variant = variantOf(specification, reading ? reading.variant : options.variant);
  const unit = reading?.unit ?? options.unit ?? specification.defaultUnit;
  const leftOut = reading ? missingInputs(reading) : new Set<string>();
  const columns = tableColumns(specification, variant, leftOut, options.optionalColumns);
  const house = options.house ?? usualSettings;
  const settings = formulaSettings(columns, unit, options.percentBase, house);
  const labelKey = columns.find(({ column }) => column.kind === 'label')?.column.key;

  const content: Content =
    source.kind === 'blank'
      ? blankContent(source.rows)
      : readContent(source.reading, labelKey, options.inputs, place.sheetName);
  const at = layout(place, content.rows.length, columns.length, specification.notes.length);
  const headings = writtenHeadings(columns, reading?.headings ?? options.headings ?? {}, unit, settings);
  const addressesIn = (row: number): Record<string, string> =>
    Object.fromEntries(columns.map(({ column }, i) => [column.key, cellAddress(row, place.column + i)]));
  const formulaIn = ({ column }: EvaluatedColumn, addresses: Record<string, string>): CellValue => {
    if (!column.computed) return empty;
    const template = options.formulas === 'functions' ? column.computed.outturn : column.computed.native;
    return fillFormula(template(settings), addresses);
  };

  const bodyCells = (row: ContentRow, i: number): CellValue[] => {
    const addresses = row.kind === 'row' ? addressesIn(at.first + i) : {};
    return columns.map((each) => {
      const { key, kind } = each.column;
      if (kind === 'label') return row.labelCell;
      if (row.kind === 'group') return empty;
      return each.input ? (row.inputCells[key] ?? empty) : formulaIn(each, addresses);
    });
  };
  const totalCells = columns.map((each, i): CellValue => {
    const { kind, total } = each.column;
    if (kind === 'label') return specification.totalLabel ?? empty;
    if (total === 'sum') return sumFormula(columnLetter(place.column + i), at);
    return total === 'formula' ? formulaIn(each, addressesIn(at.total)) : empty;
  });
  const onlyFirst = (text: string): CellValue[] => columns.map((_, i) => (i === 0 ? textCell(text) : empty));

  const figuresOf = content.rows.map((row) =>
    row.kind === 'row' ? evaluateRow(columns, row.inputs, settings) : {},
  );
  const totals = evaluateTotals(
    columns,
    figuresOf.filter((_, i) => content.rows[i].kind === 'row'),
    settings,
  );
  const planRow = (kind: PlanRow['kind'], label: string, figures: Figures): PlanRow => {
    const inOrder = columns.map(({ column }) =>
      column.kind === 'label' ? label : (figures[column.key] ?? ''),
    );
    const texts = inOrder.map((figure, i) =>
      formatFigure(figure, columns[i].column.format, unit, house.millionDecimals),
    );
    return { kind, label, figures: inOrder, texts };
  };

  return {
    specificationId: specification.id,
    title: options.title,
    sheetName: place.sheetName,
    ownSheet: place.ownSheet,
    block: at.block,
    table: at.table,
    columns: columns.map(({ column, input }, i) => ({
      key: column.key,
      heading: headings[i],
      kind: column.kind === 'label' ? 'label' : input ? 'input' : 'computed',
      format: column.format,
      meaning: column.meaning,
    })),
    rows: [
      ...content.rows.map((row, i) => planRow(row.kind, row.label, figuresOf[i])),
      planRow('total', specification.totalLabel ?? '', totals),
    ],
    cells: [
      onlyFirst(options.title),
      headings.map(textCell),
      ...content.rows.map(bodyCells),
      totalCells,
      columns.map(() => empty),
      ...specification.notes.map(onlyFirst),
    ],
    ...planLook(
      columns,
      content.rows.map(({ kind }) => kind),
      content.rows.map(({ label }) => label),
      specification.notes.length,
      at,
      unit,
      house,
    ),
    name: { name: tableName(specification.id, place.takenNames), rectangle: at.table },
    freezeRows: place.ownSheet ? at.heading + 1 : 0,
    print: place.ownSheet ? { titleRows: { first: at.heading, last: at.heading } } : null,
    notices: [...copiedNotice(content.textCopied), ...leftOutNotices(reading, options.optionalColumns)],
  };
}

function copiedNotice(cells: number): string[] {
  if (cells === 0) return [];
  return cells === 1
    ? ['1 cell holds text, so its number is copied and not linked.']
    : [`${cells} cells hold text, so their numbers are copied and not linked.`];
}
