// Apart from server.ts, so that test files need not load webpack.
import { buildSite, SITE } from '../../../src/workbench/serve/buildSite';
import { localCertificate } from '../../../src/workbench/serve/certificate';
import { startServer, type RunningServer } from '../../../src/workbench/serve/server';
import { SITE_ADDRESS } from './server';

/**
 * Serves the site on a free port and makes it the site under test.
 * @param build false: as it was last built
 */
export async function serveSite(build = true): Promise<RunningServer> {
  const server = await startServer({ root: SITE, port: 0, certificate: await localCertificate() });
  if (build) await buildSite(server.url);
  // Test files run in other contexts and get this only through the environment.
  process.env[SITE_ADDRESS] = server.url;
  return server;
}
