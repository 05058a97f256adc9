import type { PropertyDefinition } from '../batch/classDefinition';
import { invalidArgument } from '../batch/hostError';
import { type Area, isUnbounded, mapArea } from '../grid/area';
import { type CellContent, cellReader, valueTypeOf } from '../grid/cells';
import { isBalanced } from '../grid/formulaSyntax';
import { relativeFormula } from '../grid/relativeFormula';
import { formatReader, setStyles } from '../grid/styles';
import { displayText } from '../grid/text';
import { type CellWrite, writeCells } from '../grid/writeCells';
import type { HostContext } from '../hostContext';

type AreaProperty = PropertyDefinition<Area, HostContext>;

/** The properties of a range that are an array with one entry for each cell. */
export const rangeValues: Record<string, AreaProperty> = {
  values: contentProperty('values', ({ value }) => value),
  formulas: contentProperty('formulas', ({ formula, value }) => formula ?? value),
  formulasLocal: contentProperty('formulasLocal', ({ formula, value }) => formula ?? value),
  formulasR1C1: {
    get: eachCell((host, area) => {
      const content = cellReader(host.engine, area.sheetId);
      return (row, column) => {
        const { formula, value } = content(row, column);
        return formula ? relativeFormula(formula, row, column) : value;
      };
    }),
    onRequestOnly: true,
    afterCalculation: true,
  },
  numberFormat: formatProperty('numberFormat'),
  numberFormatLocal: formatProperty('numberFormatLocal'),
  text: {
    get: eachCell(({ engine }, area) => {
      const content = cellReader(engine, area.sheetId);
      const format = formatReader(engine, area.sheetId);
      return (row, column) => displayText(content(row, column).value, format(row, column));
    }),
    afterCalculation: true,
  },
  valueTypes: {
    get: eachCell(({ engine }, area) => {
      const content = cellReader(engine, area.sheetId);
      return (row, column) => {
        const { value, forcedText } = content(row, column);
        return valueTypeOf(value, forcedText);
      };
    }),
    afterCalculation: true,
  },
};

/** Reads each cell; of whole rows and columns Excel gives null. */
function eachCell(
  reader: (host: HostContext, area: Area) => (row: number, column: number) => unknown,
): AreaProperty['get'] {
  return (area, host) => (isUnbounded(area) ? null : mapArea(area, reader(host, area)));
}

function contentProperty(name: string, read: (content: CellContent) => unknown): AreaProperty {
  const location = `Range.${name}`;
  return {
    get: eachCell(({ engine }, area) => {
      const content = cellReader(engine, area.sheetId);
      return (row, column) => read(content(row, column));
    }),
    afterCalculation: true,
    set(area, value, { engine, edits }) {
      const contents = cellArray(area, value, location);
      if (!contents.every((row) => row.every(isCellWrite))) throw invalidArgument(location);
      refuseMalformed(engine, area, contents as CellWrite[][], location);
      edits.beginCells(area, location);
      writeCells(engine, area, contents as CellWrite[][]);
    },
  };
}

function formatProperty(name: string): AreaProperty {
  const location = `Range.${name}`;
  return {
    get: eachCell(({ engine }, area) => formatReader(engine, area.sheetId)),
    set(area, value, { engine, edits }) {
      const formats = cellArray(area, value, location);
      const patterns = formats.map((row) =>
        row.map((format) => {
          if (format === null) return undefined;
          if (typeof format !== 'string') throw invalidArgument(location);
          return { pattern: format };
        }),
      );
      edits.beginCells(area, location);
      setStyles(engine, area, 'n', patterns);
    },
  };
}

/** What is set, as an array of the range's shape. A single value, or an array of one, is for every cell. */
function cellArray(area: Area, value: unknown, location: string): unknown[][] {
  if (isUnbounded(area)) {
    throw invalidArgument(location, 'Cells of an entire row or column cannot be set one by one.');
  }
  if (!Array.isArray(value)) return mapArea(area, () => value);
  const rows = value as unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return rows as unknown[][];
  const [only] = rows;
  if (rows.length === 1 && Array.isArray(only) && only.length === 1) return mapArea(area, () => only[0]);
  throw invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Excel refuses a formula whose brackets or quotes do not match; in a cell for text it is no formula. */
function refuseMalformed(
  engine: HostContext['engine'],
  area: Area,
  contents: readonly (readonly CellWrite[])[],
  location: string,
): void {
  const format = formatReader(engine, area.sheetId);
  contents.forEach((row, i) =>
    row.forEach((content, j) => {
      if (typeof content !== 'string' || !content.startsWith('=') || isBalanced(content)) return;
      if (format(area.row + i, area.column + j) !== '@') throw invalidArgument(location);
    }),
  );
}

function isCellWrite(value: unknown): value is CellWrite {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
