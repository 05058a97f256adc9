import type { Injector, IRange } from '@univerjs/core';
import { ReferenceNodeFactory, splitTableStructuredRef } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';

type Table = NonNullable<ReturnType<TableManager['getTableById']>>;

/** The parts of Univer that turn `Sales[Amount]` into cells; private there, so pinned by our test. */
interface TableReferences {
  _getTableReferenceNode(
    token: string,
    ...more: unknown[]
  ): { _tableReferenceObject?: TableReference } | undefined;
  _currentConfigService: { getExecuteUnitId(): string | undefined };
}

interface TableReference {
  _columnDataString: string;
  _tableData: { titleMap: Map<string, number> };
  _parseStructuredRef(text: string, titleMap: Map<string, number>): { type: string };
  getRangeData(): IRange;
  setRangeData(range: IRange): void;
}

const installed = new WeakSet<object>();

/**
 * Keeps in mind that a table has a row of totals, and leaves that row out of `Sales[Amount]`.
 *
 * Univer 0.25.1 forgets it whenever a table is made: opened, copied with its sheet or brought back by undo. Its formulas take
 * the totals for one more row, so that a sum over a column is twice what it should be; and the first row of a
 * table without headings for its headings.
 */
export function tablesWithTotals(injector: Injector): void {
  keepFooters();
  const references = injector.get(ReferenceNodeFactory) as unknown as TableReferences;
  const make = references._getTableReferenceNode.bind(references);
  references._getTableReferenceNode = (token, ...more) => {
    const node = make(token, ...more);
    const reference = node?._tableReferenceObject;
    const unitId = references._currentConfigService.getExecuteUnitId();
    if (reference && unitId) leaveOutTotals(reference, tableIn(injector, unitId, token));
    return node;
  };
}

function keepFooters(): void {
  if (installed.has(TableManager)) return;
  installed.add(TableManager);
  const { addTable, fromJSON } = TableManager.prototype;
  TableManager.prototype.addTable = function (...all) {
    const [unitId, , , , , , options] = all;
    const id = addTable.apply(this, all);
    setFooter(this.getTableById(unitId, id), options?.showFooter);
    return id;
  };
  TableManager.prototype.fromJSON = function (unitId, data) {
    fromJSON.call(this, unitId, data);
    Object.values(data)
      .flatMap(({ tables = [] }) => tables)
      .forEach(({ id, options }) => setFooter(this.getTableById(unitId, id), options.showFooter));
  };
}

function setFooter(table: Table | undefined, shown = false): void {
  if (table) (table as unknown as { _showFooter: boolean })._showFooter = shown;
}

function tableIn(injector: Injector, unitId: string, token: string): Table | undefined {
  const tables = injector.get(TableManager);
  const { tableName } = splitTableStructuredRef(token);
  const found = tables.getTableList(unitId).find(({ name }) => name === tableName);
  return found && tables.getTableById(unitId, found.id);
}

function leaveOutTotals(reference: TableReference, table: Table | undefined): void {
  const { _columnDataString: text, _tableData: data } = reference;
  if (!table || reference._parseStructuredRef(text, data.titleMap).type !== '#Data') return;
  const { startRow, endRow } = table.getTableFilterRange();
  reference.setRangeData({ ...reference.getRangeData(), startRow, endRow });
}
