import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateFunctionsDocument } from '../../src/functions/build/functionsDocument';
import { statedDefault } from '../../src/functions/build/functionSection';
import { markdownTable } from '../../src/functions/build/markdown';
import { catalogue } from '../../src/functions/catalogue';

const committed = path.resolve(__dirname, '../../src/functions/README.md');

describe('the page for users', () => {
  let page: string[];
  beforeAll(async () => {
    page = (await generateFunctionsDocument()).split('\n');
  });

  it('is the one that is committed; if not, run npx tsx src/functions/build/writeFunctionsDocument.ts', () => {
    // Lines, so that a difference is shown as the lines that differ.
    expect(readFileSync(committed, 'utf8').split(/\r?\n/)).toEqual(page);
  });

  it('has every function once, and every link leads to a heading', () => {
    const headings = page.flatMap((line) => /^#{2,3} (.+)$/.exec(line)?.[1] ?? []);
    expect(catalogue.map(({ id }) => headings.filter((heading) => heading === id).length)).toEqual(
      catalogue.map(() => 1),
    );
    const anchors = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
    const targets = page.flatMap((line) => [...line.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target));
    expect(targets.length).toBeGreaterThan(catalogue.length);
    expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
  });

  it('has no array with an empty place in it, which Excel refuses', () => {
    const arrays = page.flatMap((line) => line.match(/\{[^}]*\}/g) ?? []);
    expect(arrays).toContain('{326;43998}');
    expect(arrays.filter((array) => /[{,;][,;}]/.test(array))).toEqual([]);
  });

  it('tells what a function takes, gives and stands for', () => {
    const about = page.slice(page.indexOf('### VARIANCEPCT'), page.indexOf('### MOVEMENT')).join('\n');
    const text = about.replace(/ {2,}/g, ' ');
    expect(text).toContain('=OUTTURN.VARIANCEPCT(budget, outturn, [base])');
    expect(text).toContain(
      '| `budget` | cell or range | required | The budget: one cell or a range. Blank is 0. |',
    );
    expect(text).toContain('| `base` | one value | "signed" | "signed" (default): over the budget as it is.');
    expect(text).toContain('| `=OUTTURN.VARIANCEPCT(0,0)` | `0` | Nothing over nothing is 0. |');
    expect(text).toContain('\n=IF(outturn-budget=0,0,(outturn-budget)/budget)\n');
  });

  it.each([
    ['"£" (default), "£000" or "£m".', '"£"'],
    ['TRUE (default) counts blue as delivered; FALSE leaves it out.', 'TRUE'],
    ['Decimal places: 2 (default) is pence, -3 thousands.', '2'],
    ['The increase is at least this. Default 1.5%.', '1.5%'],
    ['Default 100, for tables in £000.', '100'],
    ['Default: the previous period.', 'the previous period'],
    ['0 or more, default 10%.', '10%'],
    ['The increase the authority agreed.', 'none'],
  ])('finds the default stated in: %s', (description, expected) => {
    expect(statedDefault(description)).toBe(expected);
  });

  it('lays out tables, without columns that are empty', () => {
    expect(markdownTable(['Name', 'Note', 'No.'], [['a|b', '', '1']])).toBe(
      ['| Name | No. |', '| ---- | --- |', '| a\\|b | 1   |'].join('\n'),
    );
  });
});
