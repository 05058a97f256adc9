import {
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  type ILocales,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Theme } from '@univerjs/themes';
import { Calculation } from './calculation';
import { applyConditionalNumberFormats } from './conditionalNumberFormats';
import type { CellErrors } from './cellErrors';
import { FunctionRegistry } from './functionRegistry';
import type { CustomFunctionMetadata, InvokeFunction } from './customFunctions';
import { changedSheetCounts } from './fixes/changedSheetCounts';
import { indexColumnsDirectly } from './fixes/columnIndex';
import { compareErrorsAnew } from './fixes/errorsInIndex';
import { formulasFollowNames } from './fixes/formulasFollowNames';
import { searchOnlyForNamesInUse } from './fixes/searchOnlyForNamesInUse';
import { keepFormulasOnRedo } from './fixes/redoKeepsFormulas';
import { readFormulasOnce } from './fixes/readFormulasOnce';
import { sortACopy } from './fixes/sortKeepsInput';
import { surviveThrow } from './fixes/surviveThrow';
import { tablesWithTotals } from './fixes/tablesWithTotals';
import { undoGroupsInReverse } from './fixes/undoOrder';
import { keyByWholeFormula } from './fixes/wholeFormulaAsKey';
import { writeInProportion } from './fixes/writesInProportion';
import { blankWorkbook } from './blankWorkbook';
import { letChartsFollow } from '../charts/chartsFollow';
import { registerSetCharts } from '../charts/setCharts';
import { letNamesFollowRemovedSheets } from './namesOfRemovedSheet';
import { registerPlugins } from './plugins';
import { WorkbookExtrasStore } from './workbookExtras';
import { SheetExtrasStore } from './sheetExtras';
import { keepExtrasInWorkbook, keepWorkbookExtras } from './extrasResource';
import { UndoGroups } from './undoGroups';

/** A spreadsheet: one open workbook with its formulas, undo and add-in functions; in node or behind a page's grid. */
export interface Engine {
  univer: Univer;
  api: FUniver;
  /** The one open workbook. */
  workbook(): FWorkbook;
  /**
   * New and Open: closes the open workbook, its undo history included, and opens this one.
   * `custom.activeSheetId` in the data names the sheet to show; default: the first.
   */
  replaceWorkbook(data: Partial<IWorkbookData>): void;
  /** Called after another workbook was opened. Returns how to stop listening. */
  onWorkbookReplaced(listener: () => void): () => void;
  /** Everything done until `end()` is one step of undo; the group may span awaits and hold other groups. */
  beginUndoGroup(): { end(): void };
  /** Resolves when no formula is waiting. Add-in functions in flight do not hold it up: their cells show #BUSY!. */
  calculated(): Promise<void>;
  /** Resolves when no formula is waiting and no add-in function is in flight. */
  allSettled(): Promise<void>;
  /** Called with true when formulas begin to wait, false when all are calculated. Returns how to stop listening. */
  onCalculating(listener: (busy: boolean) => void): () => void;
  /** Calculates every formula anew, asking add-in functions again. */
  recalculateAll(): void;
  /** Makes the add-in's functions known as `OUTTURN.<name>` in place of those registered before, and recalculates. */
  registerFunctions(functions: CustomFunctionMetadata[], invoke: InvokeFunction): void;
  /** What files say about sheets that the grid has no place for: protection, page layout. */
  extras: SheetExtrasStore;
  /** The same about the workbook as a whole: protection of its structure, settings of the add-in. */
  workbookExtras: WorkbookExtrasStore;
  /** The messages of errors that add-in functions gave, by cell. */
  cellErrors: CellErrors;
  dispose(): void;
}

export interface EngineOptions {
  /** Adds the user interface's plugins at the right moment; headless by default. */
  registerUi?: (univer: Univer) => void;
  theme?: Theme;
  locales?: ILocales;
  /** What stands before the point in the names of add-in functions; default `OUTTURN`. */
  namespace?: string;
  /** Default: a blank workbook of one sheet. */
  initial?: Partial<IWorkbookData>;
}

/**
 * Starts a spreadsheet engine with one workbook open. One at a time: Univer keeps parts of formulas in the page as a
 * whole, and LET in a second living engine gives #VALUE!. Dispose of the first before starting another.
 */
export function createEngine(options: EngineOptions = {}): Engine {
  const univer = new Univer({
    theme: options.theme,
    locale: LocaleType.EN_US,
    locales: options.locales ?? { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.WARN,
  });
  const injector = univer.__getInjector();
  keepFormulasOnRedo(injector);
  registerPlugins(univer, options.registerUi);
  undoGroupsInReverse(injector);
  surviveThrow(injector, (error) => console.error('A formula could not be calculated.', error));
  indexColumnsDirectly();
  compareErrorsAnew();
  keyByWholeFormula();
  readFormulasOnce();
  formulasFollowNames(injector);
  writeInProportion(injector);
  tablesWithTotals(injector);
  const extras = new SheetExtrasStore();
  keepExtrasInWorkbook(injector, extras);
  registerSetCharts(injector, extras);
  const workbookExtras = new WorkbookExtrasStore();
  keepWorkbookExtras(injector, workbookExtras);
  const calculation = new Calculation(injector);
  calculation.watchEngine();
  const functions = new FunctionRegistry(injector, calculation, options.namespace ?? 'OUTTURN');
  const undoGroups = new UndoGroups(injector);
  const api = FUniver.newAPI(univer);
  const replaced = new Set<() => void>();
  const open = (data: Partial<IWorkbookData>): FWorkbook => {
    const opened = api.createWorkbook(data);
    // Undo and redo work on the workbook that has the focus; only a grid would give it by itself.
    injector.get(IUniverInstanceService).focusUnit(opened.getId());
    const activeSheet = opened.getSheetBySheetId(String(data.custom?.activeSheetId));
    if (activeSheet) opened.setActiveSheet(activeSheet);
    return opened;
  };
  let workbook = open(options.initial ?? blankWorkbook());
  // Univer registers its conditional formats only when the first workbook opens.
  applyConditionalNumberFormats(injector);
  changedSheetCounts(injector);
  searchOnlyForNamesInUse(injector);
  letNamesFollowRemovedSheets(injector);
  letChartsFollow(injector, extras);
  sortACopy(injector);

  return {
    univer,
    api,
    workbook: () => workbook,
    replaceWorkbook(data) {
      api.disposeUnit(workbook.getId());
      functions.forgetResults();
      workbook = open(data);
      replaced.forEach((listener) => listener());
    },
    onWorkbookReplaced(listener) {
      replaced.add(listener);
      return () => replaced.delete(listener);
    },
    beginUndoGroup: () => undoGroups.begin(workbook.getId()),
    calculated: () => calculation.calculated(),
    async allSettled() {
      do {
        await calculation.calculated();
        await functions.answered();
      } while (calculation.busy || functions.waiting);
    },
    onCalculating: (listener) => calculation.onCalculating(listener),
    recalculateAll() {
      functions.forgetResults();
      calculation.recalculateAll();
    },
    registerFunctions: (metadata, invoke) => functions.register(metadata, invoke),
    extras,
    workbookExtras,
    cellErrors: functions.errors,
    dispose() {
      functions.dispose();
      calculation.dispose();
      univer.dispose();
    },
  };
}
