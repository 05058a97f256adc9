import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { localAddress } from '../grid/address';
import { type Area, isOneCell, SHEET_COLUMNS, SHEET_ROWS } from '../grid/area';
import { cellReader, valueTypeOf } from '../grid/cells';
import { areaOfRange } from '../grid/sheets';
import type { HostContext } from '../hostContext';
import { EVENT } from './eventRegistrations';
import type { EventMessages } from './eventMessages';

const CONTENT_KEYS: (keyof ICellData)[] = ['v', 'f', 'si', 'p'];

interface MutationParams {
  subUnitId?: string;
  range?: IRange;
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  fromRange?: IRange;
  to?: { subUnitId: string };
}

/** Tells of cells whose content changed: by the user, by undo, by the add-in itself; not by calculation. */
export class CellChanges {
  private valueBefore: unknown;

  constructor(
    private readonly context: HostContext,
    private readonly events: EventMessages,
  ) {}

  /** Of a single cell Excel also tells what was there before. */
  before(command: ICommandInfo): void {
    this.valueBefore = undefined;
    if (command.id !== SetRangeValuesMutation.id || !this.context.events.wantsAny(EVENT.changed)) return;
    const area = contentArea(command.params as MutationParams);
    if (area && isOneCell(area)) this.valueBefore = this.valueAt(area);
  }

  after(command: ICommandInfo, options?: IExecutionOptions & { fromFormula?: boolean }): void {
    if (options?.fromFormula || !this.context.events.wantsAny(EVENT.changed)) return;
    const params = (command.params ?? {}) as MutationParams;
    const change = changeOf(command.id, params);
    if (change) this.send(change.area, change.type);
  }

  private send(area: Area, changeType: string): void {
    this.events.send(EVENT.changed, area.sheetId, () => ({
      address: localAddress(area),
      changeType,
      triggerSource: this.context.edits.underWay ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId: JSON.stringify(area),
      ...(changeType === 'RangeEdited' && isOneCell(area) ? this.details(area) : {}),
    }));
  }

  private details(area: Area): object {
    const after = this.valueAt(area);
    const before = (this.valueBefore ?? '') as string | number | boolean;
    return {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    };
  }

  private valueAt({ sheetId, row, column }: Area): string | number | boolean {
    return cellReader(this.context.engine, sheetId)(row, column).value;
  }
}

function changeOf(id: string, params: MutationParams): { area: Area; type: string } | undefined {
  const { subUnitId: sheetId, range } = params;
  if (id === SetRangeValuesMutation.id) {
    const area = contentArea(params);
    return area && { area, type: 'RangeEdited' };
  }
  if (id === MoveRangeMutation.id && params.to && params.fromRange) {
    return { area: areaOfRange(params.to.subUnitId, params.fromRange), type: 'RangeEdited' };
  }
  if (sheetId === undefined || !range) return undefined;
  const { row, column, rows, columns } = areaOfRange(sheetId, range);
  const wholeRows = { sheetId, row, column: 0, rows, columns: SHEET_COLUMNS };
  const wholeColumns = { sheetId, row: 0, column, rows: SHEET_ROWS, columns };
  switch (id) {
    case InsertRowMutation.id:
      return { area: wholeRows, type: 'RowInserted' };
    case RemoveRowMutation.id:
      return { area: wholeRows, type: 'RowDeleted' };
    case InsertColMutation.id:
      return { area: wholeColumns, type: 'ColumnInserted' };
    case RemoveColMutation.id:
      return { area: wholeColumns, type: 'ColumnDeleted' };
    default:
      return undefined;
  }
}

/** The cells whose content, not only their look, is written. */
function contentArea({ subUnitId, cellValue }: MutationParams): Area | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && !CONTENT_KEYS.some((key) => key in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0 || subUnitId === undefined) return undefined;
  const [top, bottom] = extremes(rows);
  const [left, right] = extremes(columns);
  return { sheetId: subUnitId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function extremes(numbers: number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );
}
