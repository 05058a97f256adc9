/** Gives sheets the names back that they had before a roll. */
import { freeSheetName } from '../freeSheetName';
import type { Step } from '../transaction/transaction';
import { labelStep, type KeptLabel } from './labelSteps';

/**
 * @param renames that are as the roll left them, in the order they were made.
 * @param archives the sheets that keep the period: they stand aside, and are deleted afterwards.
 * @param sheetNames of all sheets.
 */
export function renameBackSteps(
  { renames }: { renames: readonly KeptLabel[] },
  archives: readonly { id: string; name: string }[],
  sheetNames: readonly string[],
): { steps: Step[]; notDone: string[] } {
  const wanted = new Set(renames.map(({ before }) => before.toLowerCase()));
  const names = new Set(sheetNames.map((name) => name.toLowerCase()));
  const steps: Step[] = [];
  for (const { id, name } of archives) {
    if (!wanted.has(name.toLowerCase())) continue;
    const aside = freeSheetName(name, [...sheetNames, ...names]);
    steps.push(labelStep({ of: 'sheet', part: '', sheetId: id, before: name, after: aside }, false));
    names.delete(name.toLowerCase());
    names.add(aside.toLowerCase());
  }
  const notDone: string[] = [];
  for (const rename of [...renames].reverse()) {
    const { before, after } = rename;
    names.delete(after.toLowerCase());
    if (names.has(before.toLowerCase())) {
      notDone.push(
        `The sheet “${after}” keeps its name, because another sheet is called “${before}” by now.`,
      );
      names.add(after.toLowerCase());
      continue;
    }
    names.add(before.toLowerCase());
    steps.push(labelStep(rename, true));
  }
  return { steps, notDone };
}
