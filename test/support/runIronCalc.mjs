// Runs IronCalc on a workbook given as JSON on standard input and prints the values asked for. A process of its own,
// because IronCalc is an ES module with WebAssembly, which jest cannot load. Used through secondEngine.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;
/** Shows a number with the 15 digits that a spreadsheet has. */
const ALL_DIGITS = '0.000000000000000E+00';

initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
const { sheets, names, wanted } = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('workbook', 'en', 'UTC', 'en');
model.pauseEvaluation();
sheets.forEach(({ name }, sheet) => {
  if (sheet > 0) model.newSheet();
  model.renameSheet(sheet, name);
});
sheets.forEach(({ cells }, sheet) => {
  for (const { row, column, input } of cells) model.setUserInput(sheet, row + 1, column + 1, input);
});
for (const { name, formula } of names) model.newDefinedName(name, null, formula);
model.resumeEvaluation();
model.evaluate();

function value({ sheet, row, column }) {
  const type = model.getCellType(sheet, row + 1, column + 1);
  const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
  if (type !== TEXT) model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
  const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
  if (type === ERROR) return { error: shown };
  if (type === LOGICAL) return shown === 'TRUE';
  if (type === TEXT || shown === '') return shown;
  return Number(shown);
}

process.stdout.write(JSON.stringify(wanted.map(value)));
