import { IResourceManagerService, UniverInstanceType, type Injector } from '@univerjs/core';
import type { WorkbookExtras, WorkbookExtrasStore } from './workbookExtras';
import type { SheetExtrasData, SheetExtrasStore } from './sheetExtras';

/** The name under which a workbook's data keeps the extras of its sheets. */
export const EXTRAS_RESOURCE = 'SHEET_OUTTURN_EXTRAS_PLUGIN';

/** The same of the workbook as a whole. */
export const WORKBOOK_EXTRAS_RESOURCE = 'SHEET_OUTTURN_WORKBOOK_PLUGIN';

/** Makes the extras part of a workbook's data: filled when one is opened, emptied when it is closed, saved with it. */
export function keepExtrasInWorkbook(injector: Injector, store: SheetExtrasStore): void {
  injector.get(IResourceManagerService).registerPluginResource<SheetExtrasData>({
    pluginName: EXTRAS_RESOURCE,
    businesses: [UniverInstanceType.UNIVER_SHEET],
    onLoad: (_unitId, extras) => store.load(extras),
    onUnLoad: () => store.load({}),
    toJson: () => JSON.stringify(store.save()),
    parseJson: (json) => JSON.parse(json) as SheetExtrasData,
  });
}

/** The same for what is kept of the workbook as a whole. */
export function keepWorkbookExtras(injector: Injector, store: WorkbookExtrasStore): void {
  injector.get(IResourceManagerService).registerPluginResource<Partial<WorkbookExtras>>({
    pluginName: WORKBOOK_EXTRAS_RESOURCE,
    businesses: [UniverInstanceType.UNIVER_SHEET],
    onLoad: (_unitId, extras) => store.load(extras),
    onUnLoad: () => store.load({}),
    toJson: () => JSON.stringify(store.current),
    parseJson: (json) => JSON.parse(json) as Partial<WorkbookExtras>,
  });
}
