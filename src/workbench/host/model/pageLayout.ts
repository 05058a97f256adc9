import type { PageLayout as Layout } from '../../engine/sheetExtras';
import type { MethodDefinition } from '../batch/classDefinition';
import { type ExcelObject, NULL_OBJECT } from '../batch/excelObject';
import { apiNotFound, invalidArgument, itemNotFound } from '../batch/hostError';
import { localAddress, parseAddress } from '../grid/address';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../grid/area';
import type { HostContext } from '../hostContext';
import { areaFromRangeOrAddress } from './areaArgument';
import { wordArgument } from './arguments';
import { type ExcelClass, excelObject, type SheetRef } from './excelTypes';

/** Excel's numbers of the paper sizes the workbench knows. */
const PAPER: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

export const pageLayout: ExcelClass<'PageLayout'> = {
  properties: {
    orientation: {
      get: (self, host) => (layoutOf(self, host).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set(self, value, host) {
        const word = wordArgument(value, ['Portrait', 'Landscape'] as const, 'PageLayout.orientation');
        change(self, host, 'orientation', { orientation: word === 'Landscape' ? 'landscape' : 'portrait' });
      },
    },
    paperSize: {
      get(self, host) {
        const { paperSize } = layoutOf(self, host);
        return Object.keys(PAPER).find((name) => PAPER[name] === paperSize) ?? null;
      },
      set(self, value, host) {
        const word = wordArgument(value, Object.keys(PAPER), 'PageLayout.paperSize');
        change(self, host, 'paperSize', { paperSize: PAPER[word] });
      },
    },
    zoom: {
      get(self, host) {
        const { fitToWidth, fitToHeight } = layoutOf(self, host);
        if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
        return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
      },
      set: (self, value, host) => change(self, host, 'zoom', zoomArgument(value)),
    },
  },
  navigation: { headersFooters: (self) => excelObject('HeaderFooterGroup', self) },
  methods: {
    setPrintArea(self, [printed], host) {
      const area = ownArea(self, printed, host, 'setPrintArea');
      change(self, host, 'setPrintArea', { printArea: localAddress(area) });
    },
    getPrintArea: (self, _args, host) => {
      const area = printArea(self, host);
      if (!area) throw itemNotFound('PageLayout.getPrintArea');
      return excelObject('RangeAreas', [area]);
    },
    getPrintAreaOrNullObject(self, _args, host): ExcelObject {
      const area = printArea(self, host);
      return area ? excelObject('RangeAreas', [area]) : NULL_OBJECT;
    },
    setPrintTitleRows(self, [rows], host) {
      const area = ownArea(self, rows, host, 'setPrintTitleRows');
      const printTitleRows = { first: area.row, last: area.row + area.rows - 1 };
      change(self, host, 'setPrintTitleRows', { printTitleRows });
    },
    getPrintTitleRowsOrNullObject: titles(
      ({ printTitleRows }, sheetId) =>
        printTitleRows && {
          sheetId,
          row: printTitleRows.first,
          column: 0,
          rows: printTitleRows.last - printTitleRows.first + 1,
          columns: SHEET_COLUMNS,
        },
    ),
    setPrintTitleColumns(self, [columns], host) {
      const area = ownArea(self, columns, host, 'setPrintTitleColumns');
      const printTitleColumns = localAddress({ ...area, row: 0, rows: SHEET_ROWS });
      change(self, host, 'setPrintTitleColumns', { printTitleColumns });
    },
    getPrintTitleColumnsOrNullObject: titles(({ printTitleColumns }, sheetId) => {
      const parsed = parseAddress(printTitleColumns ?? '');
      return parsed && { sheetId, ...parsed };
    }),
  },
};

function layoutOf({ sheetId }: SheetRef, { engine }: HostContext): Layout {
  return engine.extras.of(sheetId).pageLayout;
}

function change(self: SheetRef, host: HostContext, member: string, changed: Partial<Layout>): void {
  host.edits.begin(`PageLayout.${member}`);
  Object.assign(layoutOf(self, host), changed);
}

function ownArea({ sheetId }: SheetRef, value: unknown, host: HostContext, member: string): Area {
  const location = `PageLayout.${member}`;
  const area = areaFromRangeOrAddress(host, sheetId, value, location);
  if (area.sheetId !== sheetId) throw invalidArgument(location);
  return area;
}

function printArea(self: SheetRef, host: HostContext): Area | undefined {
  const parsed = parseAddress(layoutOf(self, host).printArea ?? '');
  return parsed && { sheetId: self.sheetId, ...parsed };
}

function titles(
  area: (layout: Layout, sheetId: string) => Area | undefined,
): MethodDefinition<SheetRef, HostContext> {
  return (self, _args, host) => {
    const found = area(layoutOf(self, host), self.sheetId);
    return found ? excelObject('Range', found) : NULL_OBJECT;
  };
}

/** Fitting to pages is kept; a scale other than 100 % is not modelled. */
function zoomArgument(value: unknown): Partial<Layout> {
  const location = 'PageLayout.zoom';
  if (typeof value !== 'object' || value === null) throw invalidArgument(location);
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<
    string,
    number | null | undefined
  >;
  if (scale !== undefined && scale !== null && scale !== 100) throw apiNotFound(`${location} scale`);
  return { fitToWidth: horizontalFitToPages ?? undefined, fitToHeight: verticalFitToPages ?? undefined };
}
