/** Checks sheets and says what was found. */
import { checkTables, type CheckContext } from '../../../src/tables/checking/checkTables';
import { findTables } from '../../../src/tables/checking/findTables';
import type { Finding } from '../../../src/tables/checking/finding';
import type { SheetCells } from '../../../src/tables/checking/sheetCells';
import { sheet, type TestCell } from './support';

export function check(sheets: SheetCells[], context: CheckContext = {}): Finding[] {
  return checkTables(sheets.flatMap(findTables), sheets, context);
}

export function said(findings: Finding[], verdict: Finding['verdict'] = 'wrong'): string[] {
  return findings.filter((finding) => finding.verdict === verdict).map(({ sentence }) => sentence);
}

export function count(findings: Finding[], kind: string): number {
  return findings.filter((finding) => finding.kind === kind).reduce((sum, one) => sum + (one.count ?? 1), 0);
}

export function wrongIn(cells: TestCell[][]): string[] {
  return said(check([sheet('Sheet1', cells)]));
}
