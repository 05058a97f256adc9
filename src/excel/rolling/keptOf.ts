import type { RollPlan } from '../../tables/rolling/planRoll';
import { settingsText } from '../../tables/settings/settingsText';
import { tracked, trackPrefix } from '../tracking/tracks';
import { anchorsOf } from './anchors';
import { rolledCells } from './cellChanges';
import type { KeptRoll } from './keptRoll';
import type { KeptLabel } from './labelSteps';
import type { RollWorkbook } from './readRollWorkbook';

/** What a roll changes, as it is kept in the workbook to be undone. */
export function keptOf(workbook: RollWorkbook, { changes, labels, step }: RollPlan): KeptRoll {
  const number = (workbook.kept?.number ?? 0) + 1;
  const ids = new Map(workbook.sheets.map(({ id, name }) => [name, id]));
  const sheets = workbook.reading.sheets.flatMap((sheet, place): KeptRoll['sheets'] => {
    const { sheetName: name } = sheet;
    const own = changes.filter(({ sheetName }) => sheetName === name);
    const id = ids.get(name);
    if (own.length === 0 || id === undefined) return [];
    return [tracked({ id, name }, rolledCells(own, sheet), trackPrefix(number, place, 'rolled'))];
  });
  const { settings, settingsText: before } = workbook;
  const year = step.to.year === '' ? settings.year : step.to.year;
  return {
    number,
    from: step.from,
    to: step.to,
    sheets,
    anchors: anchorsOf(sheets, workbook.sheets, number),
    labels: renamesFirst(
      labels
        .filter(({ chosen }) => chosen)
        .map(({ of, sheetName, part, before: was, after }) => ({
          of,
          sheetId: ids.get(sheetName) ?? '',
          part,
          before: was,
          after,
        })),
    ),
    settings: { before, after: settingsText({ ...settings, period: step.to.period, year }, before) },
  };
}

/** Names of sheets first, each after the one whose name it takes: `P10` becomes `P11` before `P9` becomes `P10`. */
function renamesFirst(labels: readonly KeptLabel[]): KeptLabel[] {
  const left = labels.filter(({ of }) => of === 'sheet');
  const ordered: KeptLabel[] = [];
  while (left.length > 0) {
    const taken = new Set(left.map(({ before }) => before.toLowerCase()));
    const free = left.findIndex(
      ({ before, after }) => after.toLowerCase() === before.toLowerCase() || !taken.has(after.toLowerCase()),
    );
    ordered.push(...left.splice(Math.max(0, free), 1));
  }
  return [...ordered, ...labels.filter(({ of }) => of !== 'sheet')];
}
