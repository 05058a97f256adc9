import type { ExcelClass } from './excelTypes';

/** What office.js itself says to Excel when a pane has started. */
export const addinInternalService: ExcelClass<'AddinInternalService'> = {
  methods: { notifyActionHandlerReady: () => undefined },
};
