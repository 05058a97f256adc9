// npm start: builds the add-in, serves it over HTTPS and shows it in Excel where Excel is installed, otherwise in the workbench.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { buildSite, SITE } from './buildSite';
import { localCertificate } from './certificate';
import { excelInstalled } from './excelInstalled';
import { openBrowser } from './openBrowser';
import { startServer, type Certificate, type RunningServer } from './server';
import { readStartOptions, StartProblem, type StartOptions } from './startOptions';

const say = (text: string): void => console.log(text);

async function start(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2));
  const target = options.target === 'auto' ? (excelInstalled() ? 'excel' : 'workbench') : options.target;
  if (target === 'excel' && !excelInstalled())
    throw new StartProblem(
      'Excel was not found: it runs on Windows and Mac. Run npm run start:workbench here, or npm run start:web -- --document "https://…" for Excel on the web.',
    );
  const certificate = target === 'workbench' ? await certificateOfOurOwn() : await certificateExcelTrusts();
  // Before the build, so that a taken port is said at once.
  const server = await serve(options, certificate);
  say('Building Outturn (the first time takes about a minute) …');
  await buildSite(server.url);
  if (target === 'workbench') await showWorkbench(server, options);
  else showExcel(target, options);
}

async function certificateOfOurOwn(): Promise<Certificate> {
  try {
    return await localCertificate();
  } catch (error) {
    throw new StartProblem(
      `A certificate for https://localhost could not be made (${(error as Error).message}).\n` +
        'Check that your home folder can be written to, delete the folder .outturn in it, and run npm start again.',
    );
  }
}

/** Excel loads add-ins only from an address it trusts; Microsoft's tool asks the user once and registers a certificate. */
async function certificateExcelTrusts(): Promise<Certificate> {
  try {
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert };
  } catch (error) {
    throw new StartProblem(
      `The development certificate could not be installed (${(error as Error).message}).\n` +
        'Run npx office-addin-dev-certs install and answer Yes, or ask IT to; then run npm start again.\n' +
        'To try Outturn without Excel: npm run start:workbench',
    );
  }
}

async function serve(options: StartOptions, certificate: Certificate): Promise<RunningServer> {
  try {
    return await startServer({ root: SITE, port: options.port, certificate });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new StartProblem(
      `Port ${options.port} is taken, perhaps by another npm start. Stop that one, or choose another port:\n` +
        `  npm start -- --port ${options.port + 1}`,
    );
  }
}

async function showWorkbench(server: RunningServer, options: StartOptions): Promise<void> {
  const address = `${server.url}workbench/`;
  const opened = options.open && (await openBrowser(address));
  say(`
Outturn is running at ${address}
${opened ? 'It is opening in your browser.' : 'Open that address in Chrome, Edge, Firefox or Safari.'}
Your browser will warn once about the certificate, which was made on this machine: choose Advanced, then Continue.

Try this:
  1. On sheet Table 4, select the services with their headings: A4 to G12.
  2. On the Outturn tab choose Build table, then Build on new sheet.
  3. In cell I5 of Table 4 type =OUTTURN.VARIANCE(B5:B13,C5:C13) and press Enter.

Ctrl+C stops it.`);
}

/** Hands over to Microsoft's tool, which opens Excel with the add-in; our server goes on serving until Ctrl+C. */
function showExcel(target: 'excel' | 'web', options: StartOptions): void {
  const tool = path.join(path.dirname(require.resolve('office-addin-debugging/package.json')), 'cli.js');
  const manifest = path.join(SITE, 'manifest.xml');
  const words =
    target === 'web'
      ? ['start', manifest, 'web', '--document', options.document ?? '']
      : ['start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload'];
  say(`Serving Outturn at https://localhost:${options.port}/ and opening Excel …  (Ctrl+C stops it)`);
  spawn(process.execPath, [tool, ...words], { stdio: 'inherit' }).once('exit', (code) => {
    if (code)
      say(
        'Excel could not be opened with the add-in: the lines above say why. To try Outturn without Excel: npm run start:workbench',
      );
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exit(1);
});
