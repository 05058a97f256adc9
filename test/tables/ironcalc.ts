/** IronCalc, an independent spreadsheet engine. Its package is an ES module for the web, which jest does not load. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface IronCalcModel {
  /** Sheets count from 0, rows and columns from 1. */
  setUserInput(sheet: number, row: number, column: number, text: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  insertRows(sheet: number, row: number, count: number): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  getCellType(sheet: number, row: number, column: number): number;
  updateRangeStyle(area: Area, style: string, value: string): void;
  pauseEvaluation(): void;
  resumeEvaluation(): void;
  evaluate(): void;
}

interface Area {
  sheet: number;
  row: number;
  column: number;
  width: number;
  height: number;
}

interface IronCalc {
  initSync(options: { module: Uint8Array }): void;
  Model: new (name: string, locale: string, timeZone: string, language: string) => IronCalcModel;
}

const folder = path.resolve('node_modules/@ironcalc/wasm');

/** An empty workbook of one sheet. */
export function newIronCalcModel(): IronCalcModel {
  const { Model } = (loaded ??= load());
  return new Model('workbook', 'en', 'UTC', 'en');
}

/** Shows a number with the 15 digits that a spreadsheet has. */
const allDigits = '0.000000000000000E+00';
const numberType = 1;

/** What cells of the first sheet hold, rows and columns from 0: numbers in full, anything else as shown. */
export function valuesOf(model: IronCalcModel, rows: number, columns: number): (string | number)[][] {
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: columns, height: rows }, 'num_fmt', allDigits);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const shown = model.getFormattedCellValue(0, i + 1, j + 1);
      const isNumber = shown !== '' && model.getCellType(0, i + 1, j + 1) === numberType;
      return isNumber ? Number(shown) : shown;
    }),
  );
}

let loaded: IronCalc | undefined;

function load(): IronCalc {
  const ironCalc = compiled(path.join(folder, 'wasm.js')) as IronCalc;
  ironCalc.initSync({ module: readFileSync(path.join(folder, 'wasm_bg.wasm')) });
  return ironCalc;
}

/** The exports of an ES module and what it imports, compiled for node. */
function compiled(file: string): unknown {
  const source = readFileSync(file, 'utf8').replace(/import\.meta\.url/g, '""');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const module = { exports: {} };
  const load = (name: string): unknown => compiled(path.resolve(path.dirname(file), name));
  new Function('module', 'exports', 'require', outputText)(module, module.exports, load);
  return module.exports;
}
