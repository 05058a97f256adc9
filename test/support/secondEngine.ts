import { spawn } from 'node:child_process';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { formulaFromFile } from '../../src/workbench/xlsx/formulaText';

/** What a cell of a workbook has: typed text, a number, a logical value or a formula with its equals sign. */
export type CellInput = string | number | boolean;
export type CellResult = string | number | boolean | { error: string };

export interface SecondWorkbook {
  /** The cells of each sheet by address, e.g. `{ 'Table 4': { B5: 326, D5: '=C5-B5' } }`. */
  sheets: Record<string, Record<string, CellInput>>;
  /** Names of the whole workbook with what they stand for, e.g. `{ Budget: "='Table 4'!$B$5" }`. */
  names?: Record<string, string>;
}

/**
 * Calculates a workbook with IronCalc, an engine independent of the workbench's, to check that our formulas mean the
 * same elsewhere. IronCalc knows no add-in functions and no structured references.
 * @returns the values of the cells asked for, in that order; an empty cell is ''
 */
export async function calculateInSecondEngine(
  workbook: SecondWorkbook,
  wanted: { sheet: string; address: string }[],
): Promise<CellResult[]> {
  const sheetNames = Object.keys(workbook.sheets);
  const sheets = sheetNames.map((name) => ({
    name,
    cells: Object.entries(workbook.sheets[name]).map(([address, input]) => ({
      ...readAddress(address),
      input: asTyped(input),
    })),
  }));
  const names = Object.entries(workbook.names ?? {}).map(([name, formula]) => ({
    name,
    formula: formula.replace(/^=/, ''),
  }));
  const asked = wanted.map(({ sheet, address }) => ({
    sheet: sheetNames.indexOf(sheet),
    ...readAddress(address),
  }));
  return JSON.parse(await run(JSON.stringify({ sheets, names, wanted: asked }))) as CellResult[];
}

/** The cells of an .xlsx file as they would be typed; what formulas spilled is left out. */
export async function typedCellsOf(file: Uint8Array): Promise<SecondWorkbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheets: SecondWorkbook['sheets'] = {};
  for (const sheet of workbook.worksheets) {
    const cells: Record<string, CellInput> = {};
    const spilled = new Set<string>();
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { shareType, ref = '' } = cell.model as { shareType?: string; ref?: string };
        if (shareType === 'array') addressesIn(ref).forEach((address) => spilled.add(address));
        if (cell.formula) cells[cell.address] = formulaFromFile(cell.formula);
        else if (!spilled.has(cell.address) && ['string', 'number', 'boolean'].includes(typeof cell.value)) {
          cells[cell.address] = cell.value as CellInput;
        }
      }),
    );
    sheets[sheet.name] = cells;
  }
  return { sheets };
}

/** A text is typed with an apostrophe before it, so that it stays text whatever it looks like. */
function asTyped(input: CellInput): string {
  if (typeof input === 'string') return input.startsWith('=') ? input : `'${input}`;
  return typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
}

function addressesIn(range: string): string[] {
  const [first, last = first] = range.split(':').map(readAddress);
  const addresses: string[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      addresses.push(`${letters(column)}${row + 1}`);
    }
  }
  return addresses;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Row and column of an address such as `B5`, counted from 0. */
export function readAddress(address: string): { row: number; column: number } {
  const [, word, digits] = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  return {
    row: Number(digits) - 1,
    column: [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

function run(input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(__dirname, 'runIronCalc.mjs')], { stdio: 'pipe' });
    let output = '';
    let problems = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (problems += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(problems))));
    child.stdin.end(input);
  });
}
