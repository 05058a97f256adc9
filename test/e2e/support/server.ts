import type { RunningServer } from '../../../src/workbench/serve/server';

/** Name of the environment variable that holds the address of the site under test. */
export const SITE_ADDRESS = 'OUTTURN_SITE';

/** jest loads setUp and tearDown apart from each other; what they share has to be on the process. */
const shared = process as NodeJS.Process & { outturnServer?: RunningServer };

export function keepServer(server: RunningServer): void {
  shared.outturnServer = server;
}

export async function stopServer(): Promise<void> {
  await shared.outturnServer?.close();
  shared.outturnServer = undefined;
}

/** `https://localhost:<port>/` */
export function siteAddress(): string {
  const address = process.env[SITE_ADDRESS];
  if (!address) throw new Error('The site under test is not running: setUp.ts starts it.');
  return address;
}
