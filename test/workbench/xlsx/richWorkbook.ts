import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IWorkbookData,
} from '@univerjs/core';
import { EXTRAS_RESOURCE } from '../../../src/workbench/engine/extrasResource';
import { RESOURCES } from '../../../src/workbench/xlsx/resources';

const THIN = { s: BorderStyleTypes.THIN, cl: { rgb: '#7F7F7F' } };
const NUMBERS = '#,##0;(#,##0);"-"';

const number = (v: number, s?: object): object => ({ v, t: CellValueType.NUMBER, ...(s && { s }) });
const text = (v: string, s?: object): object => ({ v, t: CellValueType.STRING, ...(s && { s }) });

/** A workbook with one of everything that files are to keep. */
export function richWorkbook(): Partial<IWorkbookData> {
  const resources = {
    [RESOURCES.definedNames]: {
      a: { id: 'a', name: 'Budget', formulaOrRefString: "'Table 4'!$B$5:$B$7" },
      b: { id: 'b', name: 'Local', formulaOrRefString: "'Table 4'!$C$5", localSheetId: 'one' },
      c: { id: 'c', name: '_Outturn_1', formulaOrRefString: "'Table 4'!$A$4:$D$8", hidden: true },
      d: {
        id: 'd',
        name: 'Twice',
        formulaOrRefString: "=SUM('Table 4'!$B$5:$B$7)*2",
        comment: 'both & each',
      },
    },
    [RESOURCES.conditionalFormats]: {
      one: [
        {
          cfId: 'x',
          ranges: [{ startRow: 4, endRow: 7, startColumn: 3, endColumn: 3 }],
          stopIfTrue: true,
          rule: {
            type: 'highlightCell',
            subType: 'formula',
            value: '=$D5>0',
            style: { cl: { rgb: '#9C0006' }, bg: { rgb: '#FFC7CE' }, bl: BooleanNumber.TRUE },
          },
        },
        {
          cfId: 'y',
          ranges: [
            { startRow: 4, endRow: 7, startColumn: 1, endColumn: 1 },
            { startRow: 4, endRow: 7, startColumn: 2, endColumn: 2 },
          ],
          stopIfTrue: false,
          rule: {
            type: 'highlightCell',
            subType: 'formula',
            value: '=B5=""',
            style: { bg: { rgb: '#FFEB9C' }, n: { pattern: '0.0;(0.0)' } },
          },
        },
      ],
    },
    [RESOURCES.notes]: {
      one: {
        5: {
          1: {
            id: 'n',
            row: 5,
            col: 1,
            width: 160,
            height: 72,
            note: 'Agreed with\nthe service <CYP>',
            show: false,
          },
        },
        20: {
          9: { id: 'm', row: 20, col: 9, width: 160, height: 72, note: 'On an empty cell', show: false },
        },
      },
    },
    [RESOURCES.tables]: {
      two: {
        tables: [
          {
            id: 't',
            name: 'Reserves',
            range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 },
            meta: {},
            options: { showHeader: true, showFooter: false },
            filters: { tableColumnFilterList: [] },
            columns: ['Reserve', 'Balance'].map((displayName, index) => ({
              id: `c${index}`,
              displayName,
              dataType: 'string',
              formula: '',
              meta: {},
              style: {},
            })),
          },
        ],
      },
    },
    [RESOURCES.filters]: { one: { ref: { startRow: 3, endRow: 7, startColumn: 0, endColumn: 3 } } },
    [EXTRAS_RESOURCE]: {
      one: {
        protected: true,
        protectionOptions: { allowFormatCells: true, allowSort: true },
        pageLayout: {
          orientation: 'landscape',
          fitToWidth: 1,
          printTitleRows: { first: 0, last: 3 },
          printArea: 'A1:D8',
          paperSize: 9,
        },
      },
      three: { protected: false, veryHidden: true, pageLayout: { orientation: 'portrait' } },
    },
  };
  return {
    id: 'rich',
    name: 'Rich',
    sheetOrder: ['one', 'two', 'three'],
    sheets: {
      one: {
        id: 'one',
        name: 'Table 4',
        tabColor: '#C00000',
        showGridlines: BooleanNumber.FALSE,
        defaultColumnWidth: 70,
        freeze: { xSplit: 1, ySplit: 4, startRow: 4, startColumn: 1 },
        columnData: { 0: { w: 280 }, 1: { w: 105 }, 4: { w: 70, hd: BooleanNumber.TRUE } },
        rowData: { 3: { h: 40 }, 9: { h: 20, hd: BooleanNumber.TRUE } },
        mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }],
        cellData: {
          0: {
            0: text('Table 4 - "Prevention" & safeguarding', {
              ff: 'Arial',
              fs: 14,
              bl: 1,
              cl: { rgb: '#1F4E78' },
            }),
          },
          3: {
            0: text('Service', { bl: 1, bg: { rgb: '#DDE6EE' }, bd: { b: THIN }, tb: WrapStrategy.WRAP }),
            1: text("Budget £'000", { ht: HorizontalAlign.RIGHT, vt: VerticalAlign.BOTTOM }),
          },
          4: {
            0: text('Management', { pd: { l: 18 }, ht: HorizontalAlign.LEFT }),
            1: number(326, { n: { pattern: NUMBERS } }),
            2: { ...number(303), custom: { unlocked: true } },
            3: { f: '=C5-B5', s: { n: { pattern: NUMBERS } } },
            5: { f: '=SEQUENCE(3,2)' },
          },
          5: {
            0: text('Staffing', { it: 1, ul: { s: 1 }, st: { s: 1 } }),
            1: number(7599.25),
            2: number(7338),
            3: { f: '=C6-B6' },
          },
          6: {
            0: text('01234'),
            1: number(0.075, { n: { pattern: '0.0%' } }),
            2: { v: 1, t: CellValueType.BOOLEAN },
            3: { f: '=1/0' },
          },
          7: {
            0: { f: '="Total "&B8&"; OUTTURN.VARIANCE("' },
            1: {
              f: '=SUM(Budget)',
              s: { bd: { t: THIN, b: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#000000' } } } },
            },
            2: { f: '=SUM(F5:G7)' },
            3: number(44866, { n: { pattern: 'dd/mm/yyyy' } }),
          },
          8: { 1: { f: '=OUTTURN.VARIANCE(B5:B6,C5:C6)' } },
          11: { 0: { f: '=XLOOKUP("Staffing",A5:A7,B5:B7)' }, 1: { f: '=LET(total,SUM(B5:B6),total*2)' } },
        },
      },
      two: {
        id: 'two',
        name: "It's 2",
        cellData: {
          0: { 0: text('Reserve'), 1: text('Balance') },
          1: { 0: text('Litigation'), 1: number(0.051) },
          2: { 0: text('Staff'), 1: { f: "='Table 4'!B5" } },
        },
      },
      three: { id: 'three', name: 'Hidden', hidden: BooleanNumber.TRUE, cellData: { 0: { 0: text('x') } } },
    },
    resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
    custom: { activeSheetId: 'two' },
  };
}
