import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const root = path.resolve(__dirname, '..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1]);

/** Microsoft's schema files; they are not ours to ship, so the check runs where they are at hand. */
const schemas = path.resolve(root, '../shared/schemas');
const whereSchemasAre = existsSync(schemas) ? test : test.skip;

whereSchemasAre('manifest.xml follows the schema of add-in only manifests', async () => {
  const files = readdirSync(schemas).filter((name) => name.endsWith('.xsd'));
  const read = (name: string) => ({
    fileName: name,
    contents: readFileSync(path.join(schemas, name), 'utf8'),
  });
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents: manifest },
    schema: [read('manifest.xsd')],
    preload: files.filter((name) => name !== 'manifest.xsd').map(read),
  });
  expect(result.errors).toEqual([]);
  expect(result.valid).toBe(true);
});

test('every resource that is named exists, once, and every one that exists is named', () => {
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const named = new Set(all(/resid="([^"]+)"/g));
  expect(new Set(defined).size).toBe(defined.length);
  expect([...named].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test('every icon that is named has been drawn', () => {
  const icons = all(/https:\/\/localhost:3000\/(assets\/[^"]+)"/g);
  expect(icons.length).toBeGreaterThan(20);
  expect(icons.filter((icon) => !existsSync(path.join(root, icon)))).toEqual([]);
});

test('every button runs a command of the add-in', () => {
  const commands = readFileSync(path.join(root, 'src/commands/ribbonCommands.ts'), 'utf8');
  const named = all(/<FunctionName>([^<]+)</g);
  expect(named).toEqual([
    'showBuild',
    'showCheck',
    'showCommentary',
    'showRollForward',
    'showShare',
    'showHelp',
  ]);
  for (const name of named) expect(commands).toContain(name);
});
