/**
 * The rule of a conditional format by formula, asked for anew: what belongs to a range is forgotten once it has been sent.
 */
export function ruleOf(
  { workbook }: Excel.RequestContext,
  sheetId: string,
  formatId: string,
): Excel.ConditionalFormatRule {
  const formats = workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
  return formats.getItem(formatId).custom.rule;
}
