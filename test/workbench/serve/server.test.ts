import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { localCertificate } from '../../../src/workbench/serve/certificate';
import { fileFor, startServer } from '../../../src/workbench/serve/server';

const folder = mkdtempSync(path.join(os.tmpdir(), 'outturn-serve-'));
const site = path.join(folder, 'site');
mkdirSync(path.join(site, 'workbench'), { recursive: true });
writeFileSync(path.join(folder, 'secret.txt'), 'not served');
writeFileSync(path.join(site, 'functions.json'), '{"functions":[]}');
writeFileSync(path.join(site, 'workbench/index.html'), '<title>Workbench</title>');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A GET over HTTPS that accepts our own certificate. */
function ask(url: string): Promise<{ status?: number; type?: string; body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false }, (answer) => {
      let body = '';
      answer.on('data', (part: Buffer) => (body += part.toString()));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, type: answer.headers['content-type'], body }),
      );
    }).once('error', reject);
  });
}

describe('fileFor', () => {
  test('finds a file, and the index of a folder', () => {
    expect(fileFor(site, '/functions.json?v=1')).toBe(path.join(site, 'functions.json'));
    expect(fileFor(site, '/workbench/')).toBe(path.join(site, 'workbench/index.html'));
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing.js', '/%'])(
    'gives nothing outside the site or unknown: %s',
    (asked) => expect(fileFor(site, asked)).toBeUndefined(),
  );
});

describe('startServer', () => {
  test('serves files over HTTPS with their types, and 404 for the rest', async () => {
    const certificate = await localCertificate(path.join(folder, 'certificate'));
    const server = await startServer({ root: site, port: 0, certificate });
    try {
      expect(await ask(`${server.url}functions.json`)).toEqual({
        status: 200,
        type: 'application/json; charset=utf-8',
        body: '{"functions":[]}',
      });
      expect((await ask(`${server.url}missing`)).status).toBe(404);
      await expect(startServer({ root: site, port: server.port, certificate })).rejects.toMatchObject({
        code: 'EADDRINUSE',
      });
    } finally {
      await server.close();
    }
  });
});
