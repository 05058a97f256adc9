import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildSite, SITE } from '../../../src/workbench/serve/buildSite';
import { localCertificate } from '../../../src/workbench/serve/certificate';
import { startServer } from '../../../src/workbench/serve/server';
import { keepServer, SITE_ADDRESS } from './server';

/**
 * Builds the site and serves it, once for all end-to-end tests. OUTTURN_SITE_BUILT=1 takes the site as it was last built;
 * OUTTURN_SITE names a server that is running already, such as npm start's.
 */
export default async function setUp(): Promise<void> {
  if (process.env[SITE_ADDRESS]) return;
  const built = existsSync(path.join(SITE, 'workbench/index.html'));
  const server = await startServer({ root: SITE, port: 0, certificate: await localCertificate() });
  keepServer(server);
  if (process.env.OUTTURN_SITE_BUILT !== '1' || !built) await buildSite(server.url);
  // Test files run in other contexts and get this only through the environment.
  process.env[SITE_ADDRESS] = server.url;
}
