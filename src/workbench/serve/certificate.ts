import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import type { Certificate } from './server';

const DAYS = 365;

/** A certificate about to expire is made anew, so that a page opened today still works tomorrow. */
function usable(file: string): boolean {
  if (!existsSync(file)) return false;
  const twoDays = 2 * 86_400_000;
  return Date.parse(new X509Certificate(readFileSync(file)).validTo) > Date.now() + twoDays;
}

/**
 * A development certificate for localhost, kept in the user's home folder under `.outturn` and made on first use.
 * It is not registered as trusted: the workbench needs HTTPS, not trust (office.js answers only to an HTTPS page). Excel does
 * need trust, so `npm run start:excel` uses Microsoft's own certificate instead (see excelCertificate).
 */
export async function localCertificate(
  folder = path.join(os.homedir(), '.outturn', 'certificate'),
): Promise<Certificate> {
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  if (!usable(cert) || !existsSync(key)) {
    rmSync(folder, { recursive: true, force: true }); // the generator keeps whatever is there
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await quietly(() => generateCertificates(ca, cert, key, DAYS, ['localhost', '127.0.0.1']));
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** Runs a tool that prints its own progress without showing it. */
async function quietly(action: () => Promise<void>): Promise<void> {
  const log = console.log;
  console.log = () => undefined;
  try {
    await action();
  } finally {
    console.log = log;
  }
}
