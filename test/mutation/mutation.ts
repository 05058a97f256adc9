// npm run mutation [file …]: changes src/domain in small ways, file by file, and prints the changes that no test notices.
// One file at a time, because a change to a constant needs all tests of what the run is about, and these are then few.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: { line: number } };
}

const ROOT = path.resolve(__dirname, '../..');
const CONFIGURATION = 'test/mutation/stryker.config.json';
const REPORT = path.join(ROOT, 'build/mutation/mutation.json');
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

function domainFiles(): string[] {
  return readdirSync(path.join(ROOT, 'src/domain'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join('src/domain', file.replaceAll(path.sep, '/')))
    .sort();
}

/** Every change made to a file, with what became of it. */
function mutate(file: string): Mutant[] {
  const stryker = path.join(
    path.dirname(require.resolve('@stryker-mutator/core/package.json')),
    'bin/stryker.js',
  );
  const words = [stryker, 'run', CONFIGURATION, '--mutate', file];
  const { status } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`Stryker could not be run on ${file}.`);
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as {
    files: Record<string, { mutants: Mutant[] }>;
  };
  return Object.values(files).flatMap(({ mutants }) => mutants);
}

function score(noticed: number, unnoticed: number): string {
  const all = noticed + unnoticed;
  return all === 0 ? 'nothing to change' : `${((noticed / all) * 100).toFixed(1)} %  (${noticed} of ${all})`;
}

const totals = { noticed: 0, unnoticed: 0 };
const given = process.argv.slice(2);
for (const file of given.length > 0 ? given : domainFiles()) {
  const mutants = mutate(file);
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const left = mutants.filter(({ status }) => UNNOTICED.includes(status));
  totals.noticed += noticed;
  totals.unnoticed += left.length;
  console.log(`${file}: ${score(noticed, left.length)}`);
  for (const { location, mutatorName, replacement } of left)
    console.log(
      `    line ${location.start.line}, ${mutatorName}: ${(replacement ?? '').replace(/\s+/g, ' ')}`,
    );
}
console.log(`All: ${score(totals.noticed, totals.unnoticed)}`);
