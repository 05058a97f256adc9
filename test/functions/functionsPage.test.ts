import { generateFunctionsPage } from '../../src/functions/build/functionsPage';
import { markdownToHtml } from '../../src/functions/build/markdownToHtml';
import { catalogue } from '../../src/functions/catalogue';

describe('the help page', () => {
  let page: string;
  beforeAll(async () => {
    page = await generateFunctionsPage();
  });

  it('has a heading for every function, where help links lead', () => {
    for (const { id } of catalogue) expect(page).toContain(`<h3 id="${id.toLowerCase()}">${id}</h3>`);
  });

  it('links only to headings of its own', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(catalogue.length);
    expect(links.filter((target) => !ids.has(target))).toEqual([]);
  });

  it('loads its style sheet and nothing else', () => {
    expect(page).toContain("default-src 'none'; style-src 'self'");
    expect(page).not.toMatch(/<(?:script|style|img)|\bstyle=|\bon\w+=/);
  });

  it('leaves no Markdown behind', () => {
    const text = page.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]+>/g, '');
    expect(text).not.toMatch(/\*\*|\|\s|```|\]\(|\\/);
  });
});

it.each([
  ['## Words and text', '<h2 id="words-and-text">Words and text</h2>'],
  ['**Signs.** `a<b` & c', '<p><strong>Signs.</strong> <code>a&lt;b</code> &amp; c</p>'],
  ['From _Report\\_1_, 2 \\* 3.', '<p>From <em>Report_1</em>, 2 * 3.</p>'],
  ['[MOVEMENT](#movement)', '<p><a href="#movement">MOVEMENT</a></p>'],
  ['- one\n- two\n  and more', '<ul>\n<li>one</li>\n<li>two\n  and more</li>\n</ul>'],
  ['```text\n=A1&"*"\n```', '<pre><code>=A1&amp;&quot;*&quot;</code></pre>'],
  [
    '| A | B |\n| - | - |\n| `x\\|y` | z |',
    '<table>\n<thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>\n<tbody>\n<tr><th scope="row"><code>x|y</code></th><td>z</td></tr>\n</tbody>\n</table>',
  ],
  ['<!-- not for readers -->\n\nText.', '<p>Text.</p>'],
])('%s as HTML', (markdown, html) => {
  expect(markdownToHtml(markdown)).toBe(html);
});
