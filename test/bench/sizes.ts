import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../../src/workbench/serve/buildSite';
import { FIRST_LOAD } from '../support/firstLoad';
import type { Row } from './measure';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What a production build ships, compressed. */
export async function benchSizes(): Promise<Row[]> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'outturn-bench-'));
  try {
    await compile({ out }, 'production');
    const size = (file: string): number => gzipSync(readFileSync(path.join(out, file))).length;
    const functions = size('functions.js');
    const pane = FIRST_LOAD.reduce((total, file) => total + size(file), 0);
    const later = readdirSync(out).filter((file) => file.endsWith('.js') && !FIRST_LOAD.includes(file));
    return [
      {
        what: 'functions.js',
        figure: kilobytes(functions),
        target: 'at most 40 kB',
        met: functions <= 40_000,
      },
      {
        what: 'first load of the pane: its page, the functions, the pane and its libraries',
        figure: `${kilobytes(pane)}  (views loaded later: ${kilobytes(later.reduce((total, file) => total + size(file), 0))})`,
        target: 'at most 250 kB',
        met: pane <= 250_000,
      },
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
