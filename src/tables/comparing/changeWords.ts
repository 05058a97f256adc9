/** The sentences of a comparison. */
import { lower } from '../checking/words';

/** `Table 4, Early help, budget`: where a figure is. */
export function placeText(table: string, row: string, column: string): string {
  return [table, row, lower(column)].filter(Boolean).join(', ');
}

export const sentences = {
  figure: (place: string, now: string, last: string, difference: string) =>
    `${place}: ${now || 'blank'}, was ${last || 'blank'}${difference && `, a difference of ${difference}`}.`,
  prior: (table: string, row: string, heading: string, now: string, last: string) =>
    `${placeText(table, row, '')}: ${lower(heading)} is ${now || 'blank'}, but last period’s workbook has ${last || 'nil'}.`,
  movement: (table: string, row: string, heading: string, now: string, moved: string) =>
    `${placeText(table, row, '')}: ${lower(heading)} is ${now || 'blank'}, but the variance has moved by ${moved} since last period’s workbook.`,
  renamed: (table: string, now: string, last: string) =>
    `${table}: “${now}” seems to be “${last}” under a new name.`,
  moved: (row: string, now: string, last: string) => `“${row}” is in ${now} now, and was in ${last}.`,
  newRow: (table: string, row: string, figure: string) =>
    `${table}: “${row}” is new${figure && `, with ${figure}`}.`,
  goneRow: (table: string, row: string, figure: string) =>
    `${table}: “${row}” is gone${figure && `; it had ${figure}`}.`,
  newTable: (table: string, sheetName: string) =>
    `${table} on sheet “${sheetName}” is not in last period’s workbook.`,
  goneTable: (table: string, sheetName: string) =>
    `${table}, on sheet “${sheetName}” of last period’s workbook, is not in this one.`,
};
