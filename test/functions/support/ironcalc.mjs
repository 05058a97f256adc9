// Works out formulas with IronCalc, an engine that shares no code with ours: a JSON list of cell inputs
// ({ A1: '5', B1: '=A1*2' }, one sheet each) on standard input, the shown text of B9 of each on standard output.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

const sheets = JSON.parse(readFileSync(0, 'utf8'));
const answers = sheets.map((cells) => {
  const model = new Model('test', 'en', 'UTC', 'en');
  for (const [address, input] of Object.entries(cells)) {
    model.setUserInput(0, Number(address.slice(1)), address.charCodeAt(0) - 64, input);
  }
  model.evaluate();
  return model.getFormattedCellValue(0, 9, 2);
});
process.stdout.write(JSON.stringify(answers));
