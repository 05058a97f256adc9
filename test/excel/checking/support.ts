/** Workbooks to check, and what a check of them gives. */
import type { CheckFollowing, CheckReport, CheckRequest } from '../../../src/excel/checking/outcomes';
import { runCheck } from '../../../src/excel/checking/runCheck';
import type { CellValue } from '../../../src/tables/types';
import { samples } from '../../../src/workbench/samples';
import { startExcel, type ExcelInNode } from '../../support/excelInNode';

export const wholeWorkbook: CheckRequest = { scope: { kind: 'workbook' }, period: null, pasted: '' };

/** One of the workbench's sample workbooks. */
export function startSample(id: string): Promise<ExcelInNode> {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(id);
  return startExcel({ initial: sample.workbook() });
}

export async function checked(
  request: Partial<CheckRequest> = {},
  following: CheckFollowing = {},
): Promise<CheckReport> {
  const outcome = await runCheck({ ...wholeWorkbook, ...request }, following);
  if (outcome.kind !== 'checked') throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

/** Places and sentences of what is wrong. */
export function wrongOf({ findings }: CheckReport): [place: string, sentence: string][] {
  return findings
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ cells, sentence }) => [cells[0], sentence]);
}

/** A forecast with one wrong variance, in C3. */
export const smallTable: CellValue[][] = [
  ['Service', 'Budget £000', 'Forecast outturn £000', 'Outturn variance £000'],
  ['Fostering', 100, 120, 20],
  ['Adoption', 200, 190, 10],
  ['Transport', 300, 330, 30],
  ['Legal', 50, 50, 0],
  ['Total', 650, 690, 40],
];
