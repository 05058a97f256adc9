/**
 * A Markdown table, laid out as prettier lays it out. A column without a single entry is left out.
 * @param headings one for each column.
 * @param rows Markdown texts, one for each heading; a | in them is escaped here.
 */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = headings
    .map((heading, column) => [heading, ...rows.map((row) => row[column].replaceAll('|', '\\|'))])
    .filter(([, ...entries]) => entries.some((entry) => entry !== ''))
    .map(([heading, ...entries]) => {
      const width = Math.max(3, ...[heading, ...entries].map((text) => text.length));
      return [heading.padEnd(width), '-'.repeat(width), ...entries.map((entry) => entry.padEnd(width))];
    });
  const lines = columns[0].map((_, line) => `| ${columns.map((column) => column[line]).join(' | ')} |`);
  return lines.join('\n');
}

/** Text in the typeface of formulas. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A formula on lines of its own. */
export function codeBlock(text: string): string {
  return ['```text', text, '```'].join('\n');
}

/** Words as they are: nothing in them is Markdown. */
export function plain(text: string): string {
  return text.replace(/[*_<`[\]\\]/g, '\\$&');
}

/** The anchor of a heading, as GitHub makes it. */
export function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
