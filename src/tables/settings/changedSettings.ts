import { colourKeys } from './colourUses';
import type { HouseSettings } from './houseSettings';
import { colourNames, materialityNames, settingNames } from './settingNames';

const materialityKeys = Object.keys(materialityNames) as (keyof typeof materialityNames)[];
const settingKeys = Object.keys(settingNames) as (keyof typeof settingNames)[];

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** The names of the settings in which two differ, in the order people are shown them. */
export function changedSettings(before: HouseSettings, after: HouseSettings): string[] {
  return [
    ...settingKeys.filter((key) => differ(before[key], after[key])).map((key) => settingNames[key]),
    ...materialityKeys
      .filter((key) => differ(before.materiality[key], after.materiality[key]))
      .map((key) => materialityNames[key]),
    ...colourKeys
      .filter((key) => differ(before.colours[key], after.colours[key]))
      .map((key) => colourNames[key]),
  ];
}

/** Settings that decide how a table stands in the workbook once its figures, unit and words are there. */
const tableKeys = ['percentBase', 'blueIsDelivered', 'formulas', 'millionDecimals'] as const;

/** Whether tables that were built before would now be built otherwise. */
export function changesTables(before: HouseSettings, after: HouseSettings): boolean {
  return (
    tableKeys.some((key) => differ(before[key], after[key])) ||
    colourKeys.some((key) => differ(before.colours[key], after.colours[key]))
  );
}
