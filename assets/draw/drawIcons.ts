// Draws the PNG icons that manifest.xml names from the SVG files beside this script: npm run icons
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../test/support/browser';

/** What the ribbon asks for; the list of add-ins shows the product mark at 64 as well. */
const RIBBON_SIZES = [16, 32, 80];
const PRODUCT_SIZES = [...RIBBON_SIZES, 64];

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.svg'))) {
    const drawing = readFileSync(path.join(__dirname, file), 'utf8');
    const icon = path.basename(file, '.svg');
    for (const size of icon === 'outturn' ? PRODUCT_SIZES : RIBBON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
      );
      await page.screenshot({
        path: path.join(__dirname, '..', `${icon}-${size}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
}

void draw();
