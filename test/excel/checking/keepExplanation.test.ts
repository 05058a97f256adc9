import {
  explanationName,
  explanationOf,
  explanationText,
  formerExplanation,
  parseExplanation,
} from '../../../src/excel/checking/explanations';
import {
  keepExplanation,
  readExplanations,
  takeBackExplanation,
} from '../../../src/excel/checking/keepExplanation';
import type { Finding } from '../../../src/tables/checking/finding';
import { openWorkbook } from '../../../src/workbench/xlsx/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/xlsx/saveWorkbook';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';

let excel: ExcelInNode;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const explanation = {
  id: "figure:'Children''s homes'!F12",
  sentence: 'Budget is 5; the rows above add up to 6.',
  reason: 'The auditor’s “own” figure, agreed on 3 May',
  date: '2026-05-04',
};
const finding: Finding = {
  id: explanation.id,
  sentence: explanation.sentence,
  verdict: 'wrong',
  kind: 'figure',
  cells: [],
};

async function kept(): Promise<unknown> {
  const reading = await readExplanations();
  return reading.kind === 'read' ? reading.explanations : reading;
}

test('kept, read, changed, taken back: one read and one write each', async () => {
  expect(await kept()).toEqual([]);
  const { requests } = excel.host.log;
  expect(await keepExplanation(explanation)).toEqual({ kind: 'kept' });
  expect(excel.host.log.requests - requests).toBe(2);
  expect(await kept()).toEqual([explanation]);
  const other = { ...explanation, id: "figure:'Table 1'!B2" };
  await keepExplanation(other);
  await keepExplanation({ ...explanation, reason: 'Another' });
  expect(await kept()).toEqual(expect.arrayContaining([other, { ...explanation, reason: 'Another' }]));
  expect(await takeBackExplanation(explanation.id)).toEqual({ kind: 'kept' });
  expect(await takeBackExplanation(explanation.id)).toEqual({ kind: 'kept' });
  expect(await kept()).toEqual([other]);
});

test('they go with the file, hidden, and Ctrl+Z takes one back', async () => {
  await keepExplanation(explanation);
  const bytes = await saveWorkbook(excel.engine);
  await excel.engine.api.undo();
  expect(await kept()).toEqual([]);
  excel.engine.replaceWorkbook((await openWorkbook(bytes.buffer.slice(0) as ArrayBuffer)).data);
  expect(await kept()).toEqual([explanation]);
  const visible = await Excel.run(async (context) => {
    const name = context.workbook.names.getItem(explanationName(explanation.id));
    name.load('visible');
    await context.sync();
    return name.visible;
  });
  expect(visible).toBe(false);
});

test('a reason too long for Excel and a workbook that refuses are said in plain words', async () => {
  expect(await keepExplanation({ ...explanation, reason: 'x'.repeat(9000) })).toEqual({
    kind: 'refused',
    message: 'The reason is too long to be kept in the workbook. Shorten it, then try again.',
  });
  for (const nth of [1, 2]) {
    excel.host.faults.failRequest(nth, 'before');
    expect(await keepExplanation(explanation)).toMatchObject({ kind: 'refused' });
  }
  excel.host.faults.failRequest(1, 'before');
  expect(await readExplanations()).toMatchObject({ kind: 'refused' });
});

test('an explanation holds for the finding as it was, not for other figures in the same place', () => {
  expect(explanationOf(finding, [explanation])).toBe(explanation);
  const changed = { ...finding, sentence: 'Budget is 7; the rows above add up to 6.' };
  expect(explanationOf(changed, [explanation])).toBeUndefined();
  expect(formerExplanation(changed, [explanation])).toBe(explanation);
  expect(formerExplanation(finding, [explanation])).toBeUndefined();
});

test('texts that are none of ours are passed over', () => {
  expect(parseExplanation(explanationText(explanation))).toEqual(explanation);
  for (const text of ['', 'x', '{}', '[1,2,3,4]', '["a","b"]', 'null'])
    expect(parseExplanation(text)).toBeNull();
});

test('ids that differ by little have different names, which Excel allows', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `figure:'Table ${i % 7}'!F${i}`);
  const names = new Set(ids.map(explanationName));
  expect(names.size).toBe(5000);
  for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,60}$/);
});
