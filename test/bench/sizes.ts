import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../../src/workbench/serve/buildSite';
import type { Row } from './measure';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a production build ships, compressed. */
export async function benchSizes(): Promise<Row[]> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'outturn-bench-'));
  try {
    await compile({ out }, 'production');
    const size = (file: string): number => gzipSync(readFileSync(path.join(out, file))).length;
    const scripts = readdirSync(out).filter((file) => file.endsWith('.js'));
    const functions = size('functions.js');
    const pane = scripts.reduce((total, file) => total + size(file), size('taskpane.html'));
    return [
      {
        what: 'functions.js',
        figure: kilobytes(functions),
        target: 'at most 40 kB',
        met: functions <= 40_000,
      },
      {
        what: 'first load of the pane, all its scripts',
        figure: kilobytes(pane),
        target: 'at most 250 kB',
        met: pane <= 250_000,
      },
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
