/** A browser for tests: one that is installed, else Chromium from the npm registry (Linux on x64). */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const WINDOWS_PLACES = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
  ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
    path.join(process.env[folder] ?? '', file),
  ),
);
const MAC_PLACES = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const LINUX_PLACES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
].map((name) => `/usr/bin/${name}`);
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  win32: WINDOWS_PLACES,
  darwin: MAC_PLACES,
  linux: LINUX_PLACES,
};

/** Quiet at the start, and asking nothing of the network by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Where a browser is. OUTTURN_BROWSER, when set, is taken as it is.
 * @throws Error when there is none and none can be had for this system
 */
export async function findBrowser(): Promise<string> {
  const installed = [process.env.OUTTURN_BROWSER ?? '', ...(PLACES[process.platform] ?? [])].find(
    (place) => place && existsSync(place),
  );
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chrome, Edge or Chromium was found. Install one, or set OUTTURN_BROWSER to its program file.',
    );
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Starts a browser without a window and with an empty profile. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: ARGUMENTS,
    timeout: 60_000,
  });
}
