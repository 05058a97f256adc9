import { ExcelError } from '../../../src/functions/errors';

/** What a cell shows: its value, or an error's code and message. */
export function shown(answer: unknown): unknown {
  return answer instanceof ExcelError ? [answer.code, answer.message].filter(Boolean).join(' ') : answer;
}

/** What the cells of an answer show. */
export function shownCells(answers: unknown[][]): unknown[][] {
  return answers.map((row) => row.map(shown));
}
