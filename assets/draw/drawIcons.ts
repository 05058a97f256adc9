// Draws the PNG icons that manifest.xml names from the SVG files beside this script: npm run icons
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/support/browser';

const SIZES = [16, 32, 64, 80, 128];

async function draw(): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage();
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.svg'))) {
    const drawing = readFileSync(path.join(__dirname, file), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
      );
      const name = `${path.basename(file, '.svg')}-${size}.png`;
      await page.screenshot({ path: path.join(__dirname, '..', name), omitBackground: true });
    }
  }
  await browser.close();
}

void draw();
