import { CellErrors } from '../../../src/workbench/engine/cellErrors';
import type { FunctionOutcome } from '../../../src/workbench/engine/customFunctions';
import { type CallingCell, FunctionCalls } from '../../../src/workbench/engine/functionCalls';

/** A calculation that is under way until told otherwise. */
class Calculation {
  busy = false;
  readonly recalculated: number[] = [];
  private listener: (busy: boolean) => void = () => undefined;

  recalculateCells(cells: CallingCell[]): void {
    this.recalculated.push(cells.length);
  }

  onCalculating(listener: (busy: boolean) => void): () => void {
    this.listener = listener;
    return () => undefined;
  }

  becomes(busy: boolean): void {
    this.busy = busy;
    this.listener(busy);
  }
}

let calculation: Calculation;
let calls: FunctionCalls;
let release: (outcome: FunctionOutcome) => void;

beforeEach(() => {
  calculation = new Calculation();
  calls = new FunctionCalls(calculation, new CellErrors());
});

test('answers that come while formulas are calculated go into their cells together, when that has ended', async () => {
  calculation.becomes(true);
  for (let row = 0; row < 50; row += 1) {
    calls.ask(quick, 'TAKES', [row], cellAt(row));
    await task();
  }
  await task(10);
  expect(calculation.recalculated).toEqual([]);
  expect(calls.waiting).toBe(true);
  calculation.becomes(false);
  await calls.answered();
  expect(calculation.recalculated).toEqual([50]);
});

test('an answer does not wait for a slow one', async () => {
  calls.ask(slow, 'TAKES', ['slow'], cellAt(0));
  calls.ask(quick, 'TAKES', ['quick'], cellAt(1));
  while (calculation.recalculated.length === 0) await task();
  expect(calculation.recalculated).toEqual([1]);
  release({ ok: true, value: 'there' });
  await calls.answered();
  expect(calculation.recalculated).toEqual([1, 1]);
});

test('answers that are there or still come when all is over go into no cell', async () => {
  calls.ask(quick, 'TAKES', ['quick'], cellAt(0));
  calls.ask(slow, 'TAKES', ['slow'], cellAt(1));
  const answered = calls.answered();
  await task();
  calls.dispose();
  release({ ok: true, value: 'too late' });
  await answered;
  await task(150);
  expect(calculation.recalculated).toEqual([]);
});

function quick(): Promise<FunctionOutcome> {
  return Promise.resolve({ ok: true, value: 1 });
}

function slow(): Promise<FunctionOutcome> {
  return new Promise((resolve) => (release = resolve));
}

function cellAt(row: number): CallingCell {
  return { unitId: 'book', sheetId: 'sheet', row, column: 0, address: `Sheet1!A${row + 1}` };
}

function task(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
