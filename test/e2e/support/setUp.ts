import { existsSync } from 'node:fs';
import path from 'node:path';
import { SITE } from '../../../src/workbench/serve/buildSite';
import { serveSite } from './serveSite';
import { keepServer, SITE_ADDRESS } from './server';

/**
 * Builds the site and serves it, once for all end-to-end tests. OUTTURN_SITE_BUILT=1 takes the site as it was last built;
 * OUTTURN_SITE names a server that is running already, such as npm start's.
 */
export default async function setUp(): Promise<void> {
  if (process.env[SITE_ADDRESS]) return;
  const built = existsSync(path.join(SITE, 'workbench/index.html'));
  keepServer(await serveSite(process.env.OUTTURN_SITE_BUILT !== '1' || !built));
}
