/** What README says there is, is there: tables, functions, scripts, files and pictures. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scripts } from '../package.json';
import { catalogue } from '../src/functions/catalogue';
import { tableList } from '../src/tables/tableList';

const root = path.resolve(__dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const found = (pattern: RegExp): string[] => [...readme.matchAll(pattern)].map(([, text]) => text);

test('every table, with what it gives', () => {
  const rows = found(/^\| \*\*(.+?)\*\* +\|/gm);
  expect(rows).toEqual(tableList.map(({ name }) => name));
  const words = readme.replace(/ +/g, ' ');
  for (const { description } of tableList) expect(words).toContain(`| ${description.replace(/\.$/, '')} |`);
});

test('every function', () => {
  const listed = found(/`([A-Z]{4,})`/g);
  expect([...new Set(listed)].sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test('every link and picture leads to a file', () => {
  const targets = [...found(/\]\((?!https?:|#)([^)]+)\)/g), ...found(/src="([^"]+)"/g)];
  expect(targets.length).toBeGreaterThanOrEqual(8);
  expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
});

test('every script and folder it names', () => {
  const named = [...found(/npm run ([a-z:-]+)/g), 'start', 'test'];
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const places = found(/(?:`|^ +)(src\/[\w/.-]+)/gm);
  expect(places.length).toBeGreaterThan(6);
  expect(places.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
});
