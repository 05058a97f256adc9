/**
 * `window.outturnWorkbench`: how end-to-end tests look at the workbook behind the picture. Nothing in the page uses it.
 */
import type { Engine } from '../engine/createEngine';
import { cellReader } from '../host/grid/cells';
import type { Host } from '../host/createHost';
import { findPlace, goTo } from './goTo';
import { writeReference } from './reference';
import { currentSelection } from './selection';
import type { WorkbookFile } from './workbookFile';

export interface CellReading {
  /** '' when blank; an error as its text, `#VALUE!`. */
  value: string | number | boolean;
  /** As typed, with its `=`; '' when the cell holds no formula. A spilled cell has none. */
  formula: string;
  /** As shown. */
  text: string;
}

export interface WorkbenchHook {
  engine: Engine;
  host: Host;
  file: WorkbookFile;
  /** Resolves when no workbook is being opened, all formulas are calculated and all functions of the add-in have answered. */
  settled(): Promise<void>;
  /** Cells by address (`Sheet1!A1:B2`, or a name), row by row. Throws with the reason when there is no such place. */
  read(address: string): CellReading[][];
  /** Puts values or formulas there, as typing does, without the keyboard. */
  write(address: string, values: (string | number | boolean | null)[][]): Promise<void>;
  /** Selects the cells, showing their sheet. */
  select(address: string): void;
  /** `Sheet1!A1:B2` */
  selection(): string;
}

declare global {
  interface Window {
    outturnWorkbench?: WorkbenchHook;
  }
}

export function createHook(engine: Engine, host: Host, file: WorkbookFile): WorkbenchHook {
  function range(address: string) {
    const place = findPlace(engine, address);
    if (typeof place === 'string') throw new Error(place);
    const sheet = engine.workbook().getSheetBySheetId(place.sheetId);
    if (!sheet) throw new Error(`No sheet ${place.sheetId}`);
    return { place, cells: sheet.getRange(place.startRow, place.startColumn, place.rows, place.columns) };
  }

  return {
    engine,
    host,
    file,
    async settled() {
      await file.opened();
      await engine.allSettled();
    },
    read(address) {
      const { place, cells } = range(address);
      const contentOf = cellReader(engine, place.sheetId);
      return cells.getDisplayValues().map((texts, r) =>
        texts.map((text, c) => {
          const { value, formula = '' } = contentOf(place.startRow + r, place.startColumn + c);
          return { value, formula, text: text ?? '' };
        }),
      );
    },
    async write(address, values) {
      range(address).cells.setValues(values as never);
      await engine.allSettled();
    },
    select: (address) => goTo(engine, range(address).place),
    selection: () => {
      const { sheet, ranges } = currentSelection(engine);
      const last = ranges.at(-1);
      return last
        ? `${sheet.getSheetName()}!${writeReference(last, sheet.getMaxRows(), sheet.getMaxColumns())}`
        : '';
    },
  };
}
