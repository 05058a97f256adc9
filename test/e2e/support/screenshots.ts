// npm run screenshots: takes README's pictures: the workbench after a table has been built, and the pane's other views.
import path from 'node:path';
import { openWorkbench, type Workbench } from './openWorkbench';
import { serveSite } from './serveSite';

const FOLDER = path.resolve(__dirname, '../../../assets/readme');
const picture = (name: string): string => path.join(FOLDER, `${name}.png`);

let workbench: Workbench;

/** The pane as it is now, under the name of its view. */
async function pane(name: string): Promise<void> {
  await workbench.page.mouse.move(0, 0);
  await workbench.quiet();
  await workbench.page.locator('#pane-page iframe').screenshot({ path: picture(name) });
}

async function build(formulas: 'native' | 'functions'): Promise<void> {
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G12').waitFor();
  if (formulas === 'functions') {
    await workbench.pane.getByRole('button', { name: /^Options/ }).click();
    await workbench.pane.getByRole('radio', { name: 'OUTTURN functions' }).check();
  }
  await workbench.pane.getByRole('button', { name: 'Build on new sheet' }).click();
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  await workbench.settled();
}

async function takePictures(): Promise<void> {
  const server = await serveSite();
  workbench = await openWorkbench({ viewport: { width: 1500, height: 820 } });
  await build('native');
  await workbench.quiet();
  await workbench.page.screenshot({ path: picture('workbench') });
  await workbench.clickRibbon('Commentary');
  await workbench.pane.getByText('3 of 8 services are above the threshold').waitFor();
  await pane('commentary');
  await workbench.clickRibbon('Roll forward');
  await workbench.pane.getByRole('button', { name: 'Roll forward to period 11' }).waitFor();
  await pane('rollForward');
  await workbench.pane.getByRole('tab', { name: 'Settings', exact: true }).click();
  await workbench.pane.getByLabel('Organisation').waitFor();
  await pane('settings');
  await workbench.clickRibbon('Help');
  await workbench.pane.getByRole('searchbox').first().fill('variance');
  await pane('functions');
  await workbench.close();

  workbench = await openWorkbench({ viewport: { width: 1500, height: 820 } });
  await build('functions');
  await workbench.clickRibbon('Share');
  await workbench.pane.getByText(/cells use OUTTURN functions/).waitFor();
  await pane('share');
  await workbench.close();

  workbench = await openWorkbench({ viewport: { width: 1500, height: 820 } });
  await workbench.choose('Samples', 'Period 10 report with commentary');
  await workbench.settled();
  await workbench.clickRibbon('Check');
  await workbench.pane.getByRole('button', { name: 'Check the workbook' }).click();
  const said = workbench.pane.getByText(/\d+ figures in \d+ tables/).first();
  await said.waitFor();
  await said.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await pane('check');
  await workbench.close();
  await server.close();
}

void takePictures();
