const months = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Words that Excel takes for words, whatever its language: letters first, and nothing that could be a date. */
function isPlainlyText(text: string): boolean {
  if (/^(?:true|false)$/i.test(text) || !/^\p{L}/u.test(text)) return false;
  return !(months.test(text) && /\d/.test(text));
}

/**
 * A user's text as it must be written so that it stays text. Excel takes `=A1`, `-5`, `1/2` or `TRUE` for a formula, a
 * number, a date or a truth value; an apostrophe before it, which Excel does not show, prevents that.
 */
export function textCell(text: string): string {
  return text === '' || isPlainlyText(text) ? text : `'${text}`;
}
