/** The names of sheets that name the period: `P10 summary` becomes `P11 summary`. */
import { cellAddress } from '../cellAddress';
import type { SheetCells } from '../checking/sheetCells';
import { headingPeriod } from '../headingPeriods';
import { readFinancialYear } from '../settings/financialYear';
import { usualSettings } from '../settings/houseSettings';
import { periodName } from '../settings/period';
import type { LabelRoll, LabelSource } from './labelRoll';
import { advanceText, type AdvancedText } from './periodText';
import { isYearRoll, type RollStep } from './rollStep';

/** Excel allows no longer names. */
const longest = 31;
/** A space to the pattern of periods; names of sheets often have underscores instead. */
const likeSpace = '\u2005';
const inWords = /\b(?:INDIRECT|HYPERLINK)\s*\(/i;
const literal = /"(?:[^"]|"")*"/g;

/**
 * What becomes of the names of sheets. A name that another sheet has, or gets, cannot be taken; one that formulas name in words is
 * left unless the user says otherwise, because such formulas do not follow.
 */
export function rollSheetNames(
  { labels, sheetNames, isEarlier, choices }: LabelSource,
  sheets: readonly SheetCells[],
  step: RollStep,
): LabelRoll[] {
  const found = labels.flatMap(({ of, sheetName }): LabelRoll[] => {
    if (of !== 'sheet') return [];
    const { text: after, advances } = advancedName(sheetName, step);
    if (after === sheetName) return [];
    const id = `sheet:${sheetName}`;
    const namedAt = cellThatNames(sheetName, sheets);
    const note = namedAt === null ? '' : `${namedAt} names the sheet in words and would not follow.`;
    const isSure = advances.length > 0 && note === '';
    const usual = isSure && !isEarlier(sheetName) && !wasOfPeriodBefore(after, step);
    const chosen = choices[id] ?? usual;
    const part = '';
    return [
      { id, of, sheetName, part, before: sheetName, after, advances, usual, chosen, note, possible: true },
    ];
  });
  return withoutTaken(found, sheetNames);
}

function advancedName(name: string, step: RollStep): AdvancedText {
  const spaced = name.replaceAll('_', likeSpace);
  const { text, advances } = advanceText(spaced, step);
  // The sheet that was of the twelfth period is of the outturn by now, under that name.
  const [outturn] = isYearRoll(step) && advances.length === 0 ? (/^outturn\b/i.exec(spaced) ?? []) : [];
  const first = periodName({ ...usualSettings, periodLabel: step.label, ...step.to });
  const after = outturn === undefined ? text : text.replace(outturn, first);
  // `March 2022` becomes `Outturn 2021/22`, and no name has a stroke.
  return { text: after.replaceAll(likeSpace, '_').replaceAll('/', '-'), advances };
}

/** A name that has become that of the period, or year, that ends was of the one before: that sheet is last period's. */
function wasOfPeriodBefore(after: string, step: RollStep): boolean {
  const { period, year } = step.from;
  if (!isYearRoll(step)) return headingPeriod(after.replaceAll('_', ' ')) === period;
  const [named] = /\d{2,4}-\d{2,4}/.exec(after) ?? [];
  return named !== undefined && readFinancialYear(named) === year;
}

/** The first cell with a formula that names the sheet between quotation marks. */
function cellThatNames(sheetName: string, sheets: readonly SheetCells[]): string | null {
  const name = sheetName.toLowerCase();
  for (const sheet of sheets) {
    for (const [i, cells] of sheet.formulas.entries()) {
      const j = cells.findIndex(
        (formula) =>
          typeof formula === 'string' &&
          inWords.test(formula) &&
          (formula.match(literal) ?? []).some((text) => text.toLowerCase().includes(name)),
      );
      if (j >= 0) return `${sheet.sheetName}!${cellAddress(sheet.row + i, sheet.column + j)}`;
    }
  }
  return null;
}

/** Leaves those out whose new name another sheet will have. */
function withoutTaken(found: readonly LabelRoll[], sheetNames: readonly string[]): LabelRoll[] {
  const rolls = found.map((roll) => (roll.after.length > longest ? impossible(roll, tooLong) : roll));
  for (;;) {
    const next = new Map(rolls.filter(({ chosen }) => chosen).map(({ before, after }) => [before, after]));
    const taken = sheetNames.map((name) => (next.get(name) ?? name).toLowerCase());
    const at = rolls.findIndex(
      ({ chosen, after }) => chosen && taken.filter((name) => name === after.toLowerCase()).length > 1,
    );
    if (at < 0) return rolls.map((roll) => (roll.chosen ? roll : ifTaken(roll, taken)));
    rolls[at] = impossible(rolls[at], isTaken(rolls[at]));
  }
}

/** One that is not chosen cannot be chosen either where its new name is taken. */
function ifTaken(roll: LabelRoll, taken: readonly string[]): LabelRoll {
  return roll.possible && taken.includes(roll.after.toLowerCase()) ? impossible(roll, isTaken(roll)) : roll;
}

const tooLong = 'The new name would be too long for a sheet.';

function isTaken({ after }: LabelRoll): string {
  return `Another sheet is called “${after}”.`;
}

function impossible(roll: LabelRoll, note: string): LabelRoll {
  return { ...roll, chosen: false, usual: false, possible: false, note };
}
