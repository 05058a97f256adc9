import { fullAddress, localAddress } from '../grid/address';
import { isEntireColumn, isEntireRow, isOneCell } from '../grid/area';
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden } from '../grid/hidden';
import { sheetOf } from '../grid/sheets';
import { spillAt } from '../grid/spills';
import { tablesTouching } from '../grid/tables';
import { booleanArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';
import { rangeActions } from './rangeActions';
import { rangeReferences } from './rangeReferences';
import { rangeSpecialCells } from './rangeSpecialCells';
import { rangeValues } from './rangeValues';

/** A rectangle of cells. Its address is fixed: inserting rows does not move ranges an add-in keeps between batches. */
export const range: ExcelClass<'Range'> = {
  properties: {
    ...rangeValues,
    address: { get: (area, { engine }) => fullAddress(area, sheetOf(engine, area.sheetId).getName()) },
    addressLocal: { get: (area, { engine }) => fullAddress(area, sheetOf(engine, area.sheetId).getName()) },
    cellCount: { get: ({ rows, columns }) => (rows * columns < 2 ** 31 ? rows * columns : -1) },
    columnCount: { get: (area) => area.columns },
    columnIndex: { get: (area) => area.column },
    rowCount: { get: (area) => area.rows },
    rowIndex: { get: (area) => area.row },
    columnHidden: {
      get: (area, { engine }) => columnsHidden(engine, area),
      set(area, value, { engine, edits }) {
        const hidden = booleanArgument(value, 'Range.columnHidden');
        edits.beginSheet(area.sheetId, 'Range.columnHidden');
        setColumnsHidden(engine, area, hidden);
      },
    },
    rowHidden: {
      get: (area, { engine }) => rowsHidden(engine, area),
      set(area, value, { engine, edits }) {
        const hidden = booleanArgument(value, 'Range.rowHidden');
        edits.beginSheet(area.sheetId, 'Range.rowHidden');
        setRowsHidden(engine, area, hidden);
      },
    },
    hidden: {
      get(area, { engine }) {
        const rows = rowsHidden(engine, area);
        const columns = columnsHidden(engine, area);
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      },
    },
    isEntireColumn: { get: isEntireColumn },
    isEntireRow: { get: isEntireRow },
    hasSpill: {
      get(area, { engine }) {
        const spill = spillAt(engine, area);
        if (isOneCell(area) || !spill) return spill !== undefined;
        return localAddress(spill.area) === localAddress(area) ? true : null;
      },
      afterCalculation: true,
    },
  },
  navigation: {
    conditionalFormats: (area) => excelObject('ConditionalFormatCollection', area),
    dataValidation: (area) => excelObject('DataValidation', area),
    format: (area) => excelObject('RangeFormat', area),
    worksheet: ({ sheetId }) => excelObject('Worksheet', { sheetId }),
  },
  methods: {
    ...rangeReferences,
    ...rangeActions,
    ...rangeSpecialCells,
    getTables(area, [fullyContained], { engine }) {
      const inside = booleanArgument(fullyContained, 'Range.getTables', false);
      const ids = tablesTouching(engine, area, inside).map(({ id }) => id);
      return excelObject('TableCollection', { sheetId: area.sheetId, ids });
    },
    /** Asked by office.js before it sends a large array: is the shape right? */
    _ValidateArraySize: (area, [rows, columns]) => area.rows === rows && area.columns === columns,
  },
};
