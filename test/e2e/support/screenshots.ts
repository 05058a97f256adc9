// npm run screenshots: takes README's picture of the workbench after a table has been built.
import path from 'node:path';
import { openWorkbench } from './openWorkbench';
import { serveSite } from './serveSite';

const PICTURE = path.resolve(__dirname, '../../../assets/readme/workbench.png');

async function takePictures(): Promise<void> {
  const server = await serveSite();
  const workbench = await openWorkbench({ viewport: { width: 1500, height: 820 } });
  await workbench.select("'Table 4'!A4:G12");
  await workbench.clickRibbon('Build table');
  await workbench.pane.getByText('Table 4!A4:G12').waitFor();
  await workbench.pane.getByRole('button', { name: 'Build on new sheet' }).click();
  await workbench.pane.getByText(/^Built on sheet/).waitFor();
  await workbench.settled();
  await workbench.page.waitForTimeout(1000); // the grid draws a moment after it is calculated
  await workbench.page.screenshot({ path: PICTURE });
  await workbench.close();
  await server.close();
}

void takePictures();
