// What ships: the site that npm run build makes, looked at as files.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FIRST_LOAD } from '../support/firstLoad';
import { compile } from '../../src/workbench/serve/buildSite';

const out = mkdtempSync(path.join(os.tmpdir(), 'outturn-dist-'));
const URL = 'https://intranet.example.gov.uk/outturn/';
const officeJs = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

beforeAll(() => compile({ out, url: URL, officejs: 'self' }, 'production'), 300_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

const text = (file: string): string => readFileSync(path.join(out, file), 'utf8');
const compressed = (file: string): number => gzipSync(readFileSync(path.join(out, file))).length;
const ourScripts = (): string[] => readdirSync(out).filter((file) => file.endsWith('.js'));

test('the site is complete', () => {
  const files = [
    'taskpane.html',
    'taskpane.js',
    'functions.js',
    'functions.json',
    'functions.html',
    'functions.css',
  ];
  for (const file of [...files, 'manifest.xml']) expect(existsSync(path.join(out, file))).toBe(true);
  const icons = [...text('manifest.xml').matchAll(/DefaultValue="([^"]+\.png)"/g)].map((match) => match[1]);
  expect(new Set(icons).size).toBeGreaterThanOrEqual(3);
  for (const icon of icons) expect(existsSync(path.join(out, icon.replace(URL, '')))).toBe(true);
});

test('the manifest names the address that was given, and no other of ours', () => {
  expect(text('manifest.xml')).toContain(`<SourceLocation DefaultValue="${URL}taskpane.html"/>`);
  expect(text('manifest.xml')).not.toContain('localhost');
});

test('the help of every function is on the site', () => {
  const { functions } = JSON.parse(text('functions.json')) as {
    functions: { id: string; helpUrl: string }[];
  };
  const page = text('functions.html');
  for (const { id, helpUrl } of functions) {
    expect(helpUrl).toBe(`${URL}functions.html#${id.toLowerCase()}`);
    // The build takes quotes away where HTML needs none.
    expect(page.replaceAll('"', '')).toContain(`<h3 id=${id.toLowerCase()}>${id}</h3>`);
  }
});

test('no word of the workbench or its packages reaches the add-in', () => {
  const scripts = ourScripts();
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  for (const script of scripts) expect(text(script)).not.toMatch(/workbench|univer|exceljs|ironcalc/i);
});

test('functions.js is the functions alone', () => {
  expect(text('functions.js')).toContain('VARIANCEPCT');
  expect(text('functions.js')).not.toMatch(/react|fluent|document\.createElement/i);
  expect(compressed('functions.js')).toBeLessThan(40_000);
});

test('the first load of the pane stays below 250 kB compressed', () => {
  const total = FIRST_LOAD.reduce((sum, file) => sum + compressed(file), 0);
  expect(total).toBeLessThan(250_000);
});

test("office.js is Microsoft's file, byte for byte", () => {
  for (const file of ['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'en-us/office_strings.js']) {
    const ours = readFileSync(path.join(out, 'officejs', file));
    expect(ours.equals(readFileSync(path.join(officeJs, file)))).toBe(true);
  }
});

test('the page allows scripts and connections to its own address only', () => {
  const policy =
    /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(text('taskpane.html'))?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe-(eval|inline)/);
  expect(text('taskpane.html')).not.toMatch(/<script(?![^>]*\bsrc=)/);
});
