import { NULL_OBJECT } from '../batch/excelObject';
import { itemNotFound } from '../batch/hostError';
import { applyFilter, clearFilterCriteria, filterOn, reapplyFilter, removeFilter } from '../grid/filter';
import type { HostContext } from '../hostContext';
import { areaFromRangeOrAddress } from './areaArgument';
import { numberArgument } from './arguments';
import { type ExcelClass, excelObject } from './excelTypes';
import { filterCriteria } from './filterCriteria';

export const autoFilter: ExcelClass<'AutoFilter'> = {
  properties: {
    enabled: { get: ({ sheetId }, { engine }) => filterOn(engine, sheetId) !== undefined },
    isDataFiltered: { get: ({ sheetId }, { engine }) => filterOn(engine, sheetId)?.filtering ?? false },
  },
  methods: {
    apply: {
      run({ sheetId }, [range, columnIndex, criteria], host) {
        const location = 'AutoFilter.apply';
        const area = areaFromRangeOrAddress(host, sheetId, range, location);
        const column =
          columnIndex === undefined || columnIndex === null
            ? undefined
            : numberArgument(columnIndex, location);
        const wanted = column === undefined ? undefined : filterCriteria(criteria, location);
        host.edits.beginSheet(sheetId, location, mayFilter(host, sheetId));
        applyFilter(host.engine, area, column, wanted);
      },
      afterCalculation: true,
    },
    clearCriteria({ sheetId }, _args, host) {
      host.edits.beginSheet(sheetId, 'AutoFilter.clearCriteria', mayFilter(host, sheetId));
      clearFilterCriteria(host.engine, sheetId);
    },
    reapply: {
      run({ sheetId }, _args, host) {
        host.edits.beginSheet(sheetId, 'AutoFilter.reapply', mayFilter(host, sheetId));
        reapplyFilter(host.engine, sheetId);
      },
      afterCalculation: true,
    },
    remove({ sheetId }, _args, host) {
      host.edits.beginSheet(sheetId, 'AutoFilter.remove');
      removeFilter(host.engine, sheetId);
    },
    getRange({ sheetId }, _args, { engine }) {
      const filter = filterOn(engine, sheetId);
      if (!filter) throw itemNotFound('AutoFilter.getRange');
      return excelObject('Range', filter.area);
    },
    getRangeOrNullObject({ sheetId }, _args, { engine }) {
      const filter = filterOn(engine, sheetId);
      return filter ? excelObject('Range', filter.area) : NULL_OBJECT;
    },
  },
};

function mayFilter({ engine }: HostContext, sheetId: string): boolean {
  return engine.extras.of(sheetId).protectionOptions?.allowAutoFilter === true;
}
