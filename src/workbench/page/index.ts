/** Starts the workbench: the grid, the host over it, and the add-in in its pane. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/ui';
import { createEngine } from '../engine/createEngine';
import { createHost } from '../host/createHost';
import { samples } from '../samples/index';
import './styles/page.css';
import './styles/ribbon.css';
import './styles/menu.css';
import './styles/fonts.css';
import { type AddIn, startAddIn } from './addIn';
import { showCharts } from './charts/chartLayer';
import { connectSelection } from './connectSelection';
import { byId } from './element';
import { showErrorMessages } from './errorCard';
import { showHostErrors } from './hostErrors';
import { registerFormulaBar } from './formulaBar';
import { gridTheme } from './gridTheme';
import { loadFonts } from './loadFonts';
import { readManifest, type Manifest } from './manifest';
import { createNameBox } from './nameBox';
import { connectPaneFocus, paneRegion } from './paneFocus';
import { createPane, type Pane } from './pane';
import { giveBackFocus, gridRegion } from './gridFocus';
import { createRegions } from './regions';
import { drawRibbon, ribbonRegion } from './ribbon';
import { showSelectionSummary } from './selectionSummary';
import { createStatusLine } from './statusLine';
import { createHook } from './testHook';
import { createTheme } from './theme';
import { connectTitleBar, showWorkbookName } from './titleBar';
import { registerUi } from './univerUi';
import { univerTexts } from './univerText';
import { createWorkbookFile } from './workbookFile';
// After Univer's, which it changes.
import './styles/grid.css';

const SITE_ROOT = new URL('..', location.href);

async function fetchManifest(): Promise<Manifest> {
  const address = new URL('manifest.xml', SITE_ROOT);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname} could not be read (${answer.status}).`);
  return readManifest(await answer.text(), SITE_ROOT);
}

/** @returns the ribbon */
function connectRibbon(manifest: Manifest, pane: Pane, addIn: AddIn): HTMLElement {
  const paneSwitch = byId('pane-switch');
  const parts = { tabList: byId('ribbon-tabs'), panel: byId('ribbon-panel'), page: document.body };
  drawRibbon(parts, manifest, (action, button) => void addIn.run(action, button));
  paneSwitch.addEventListener('click', () => (pane.shown() ? pane.hide() : pane.show()));
  pane.onVisibility((shown) => paneSwitch.setAttribute('aria-pressed', String(shown)));
  return byId('ribbon');
}

async function start(): Promise<void> {
  const [manifest] = await Promise.all([fetchManifest(), loadFonts()]);
  const asked = new URLSearchParams(location.search).get('workbook');
  const [firstSample] = samples;

  const grid = byId('grid');
  const engine = createEngine({
    registerUi: (univer) => registerUi(univer, grid),
    theme: gridTheme,
    locales: univerTexts,
    namespace: manifest.namespace,
    initial: asked ? undefined : firstSample.workbook(),
  });
  const host = createHost(engine);
  const status = createStatusLine(byId('status'));
  engine.onCalculating((busy) => status.calculating(busy));
  showHostErrors(host, status, [grid, byId('ribbon')]);

  const toGrid = () => engine.univer.__getInjector().get(ILayoutService).focus();
  const nameBox = createNameBox(engine, status, toGrid);
  registerFormulaBar(engine.univer, nameBox.element);
  connectSelection(engine, host, nameBox);
  showErrorMessages(engine, byId('cell-message'));
  showSelectionSummary(engine, byId('selection-summary'));
  showCharts(engine, toGrid);

  const file = createWorkbookFile(engine, status, asked ? 'Book1' : firstSample.title, showWorkbookName);
  const pane = createPane(manifest.name);
  const theme = createTheme({
    page: document.documentElement,
    frame: pane.frame,
    setGridDark: (dark) => engine.api.toggleDarkMode(dark),
  });
  const addIn = startAddIn({
    engine,
    host,
    manifest,
    pane,
    status,
    theme: () => theme.office(),
    workbookName: () => file.name(),
  });
  const ribbon = connectRibbon(manifest, pane, addIn);
  const regions = createRegions([
    gridRegion(grid, toGrid),
    ribbonRegion(ribbon),
    paneRegion(pane, (action) => addIn.connection.notify(action)),
  ]);
  addIn.onNotified(connectPaneFocus(pane, regions, toGrid));
  giveBackFocus(grid, toGrid);
  connectTitleBar({ engine, host, file, theme, status });

  showWorkbookName(file.name(), false);
  await engine.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  toGrid();
  if (asked) await file.openAddress(asked);
  window.outturnWorkbench = createHook(engine, host, file);
}

start().catch((error: unknown) => {
  console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  byId('status').textContent = `The workbench could not start: ${reason}`;
});
