import {
  ObjectMatrix,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { CALIBRI_11 } from './defaultFont';
import type { Engine } from '../engine/createEngine';

/** The cells of a sheet as they are shown: what is written in them and what formulas spilled into the cells beside. */
export class SheetContent {
  private readonly model: FormulaDataModel;

  constructor(
    engine: Engine,
    private readonly workbook: IWorkbookData,
    readonly sheet: Partial<IWorksheetData>,
  ) {
    this.model = engine.univer.__getInjector().get(FormulaDataModel);
  }

  /** Calls back for every cell that has a value, formula or style; spilled cells with the value shown. */
  forEachCell(callback: (row: number, column: number, cell: ICellData) => void): void {
    const cells = new ObjectMatrix<Nullable<ICellData>>(this.sheet.cellData ?? {});
    const spilled = new ObjectMatrix<Nullable<ICellData>>(this.spilledCells());
    cells.forValue((row, column, cell) => {
      if (cell) callback(row, column, { ...cell, ...this.shown(spilled.getValue(row, column), cell) });
    });
    spilled.forValue((row, column, cell) => {
      if (cell && !cells.getValue(row, column)) callback(row, column, { v: cell.v, t: cell.t });
    });
  }

  /** The formula of a cell with its equals sign; undefined when it has none. */
  formula(row: number, column: number, cell: ICellData): string | undefined {
    if (!cell.f && !cell.si) return undefined;
    const known = this.model.getFormulaStringByCell(row, column, String(this.sheet.id), this.workbook.id);
    return known || cell.f || undefined;
  }

  /** The cells that the formula of a cell fills, when there is more than one. */
  spill(row: number, column: number): IRange | undefined {
    const ranges = this.model.getArrayFormulaRange()[this.workbook.id]?.[String(this.sheet.id)];
    const range = ranges?.[row]?.[column];
    if (!range) return undefined;
    const single = range.startRow === range.endRow && range.startColumn === range.endColumn;
    return single ? undefined : range;
  }

  /** A style by what a cell holds: the style itself or its key in the workbook. */
  style(style: ICellData['s']): IStyleData | undefined {
    return (typeof style === 'string' ? this.workbook.styles[style] : style) ?? undefined;
  }

  /** The font of cells that say nothing about theirs. */
  defaultFont(): IStyleData {
    const style = this.style(this.workbook.defaultStyle);
    return { ff: style?.ff ?? CALIBRI_11.ff, fs: style?.fs ?? CALIBRI_11.fs };
  }

  private spilledCells(): Record<number, Record<number, Nullable<ICellData>>> {
    const cells = this.model.getArrayFormulaCellData()[this.workbook.id]?.[String(this.sheet.id)];
    return (cells ?? {}) as Record<number, Record<number, Nullable<ICellData>>>;
  }

  /** What a formula spilled into a cell that has no content of its own. */
  private shown(spilled: Nullable<ICellData>, cell: ICellData): Pick<ICellData, 'v' | 't'> {
    const isEmpty = cell.v === undefined || cell.v === null || cell.v === '';
    return spilled && isEmpty && !cell.f && !cell.si ? { v: spilled.v, t: spilled.t } : {};
  }
}
