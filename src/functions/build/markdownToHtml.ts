import { anchor } from './markdown';

/** What stands inside a line: code, an escaped sign, strong words, words in italics, a link. */
const inlineParts = /`([^`]+)`|\\(.)|\*\*(.+?)\*\*|\b_((?:\\.|[^_\\])+)_\b|\[([^\]]+)\]\(([^)]+)\)/g;

const characters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * The page for users as HTML. It knows the Markdown that this folder writes, and no more: headings, paragraphs, lists,
 * tables, blocks of code. Headings get the anchors that links in the Markdown name.
 */
export function markdownToHtml(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  return blocks
    .filter((block) => !block.startsWith('<!--'))
    .map(blockHtml)
    .join('\n');
}

function blockHtml(block: string): string {
  const heading = /^(#+) (.+)$/.exec(block);
  if (heading) {
    const level = heading[1].length;
    return `<h${level} id="${anchor(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (block.startsWith('```')) return `<pre><code>${escape(block.split('\n').slice(1, -1).join('\n'))}</code></pre>`;
  if (block.startsWith('| ')) return tableHtml(block.split('\n'));
  if (block.startsWith('- ')) {
    const items = block.slice(2).split('\n- ');
    return `<ul>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
  }
  return `<p>${inline(block)}</p>`;
}

function tableHtml([headings, , ...rows]: string[]): string {
  const head = cells(headings).map((cell) => `<th scope="col">${inline(cell)}</th>`);
  const body = rows.map((row) => {
    const [first, ...others] = cells(row).map(inline);
    return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function cells(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function inline(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(inlineParts)) {
    const [whole, code, sign, strong, italic, label, address] = match;
    html += escape(text.slice(end, match.index));
    if (code !== undefined) html += `<code>${escape(code)}</code>`;
    else if (sign !== undefined) html += escape(sign);
    else if (strong !== undefined) html += `<strong>${inline(strong)}</strong>`;
    else if (italic !== undefined) html += `<em>${inline(italic)}</em>`;
    else html += `<a href="${escape(address)}">${inline(label)}</a>`;
    end = match.index + whole.length;
  }
  return html + escape(text.slice(end));
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => characters[character]);
}
