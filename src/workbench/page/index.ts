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
import { createRegions, type Regions } from './regions';
import { drawRibbon } from './ribbon';
import { showSelectionSummary } from './selectionSummary';
import { createStatusLine } from './statusLine';
import { createHook } from './testHook';
import { createTheme, type Theme } from './theme';
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

function connectRibbon(manifest: Manifest, addIn: AddIn): HTMLElement {
  const tabList = document.querySelector<HTMLElement>('.ribbon-tabs')!;
  const paneSwitch = byId('pane-switch');
  drawRibbon(
    { tabList, panel: byId('ribbon-panel'), page: document.body },
    manifest,
    (action, button) => void addIn.run(action, button),
  );
  paneSwitch.addEventListener('click', () => (addIn.pane.shown() ? addIn.pane.hide() : addIn.pane.show()));
  addIn.pane.onVisibility((shown) => paneSwitch.setAttribute('aria-pressed', String(shown)));
  return tabList;
}

function connectRegions(addIn: AddIn, tabList: HTMLElement, grid: HTMLElement, toGrid: () => void): Regions {
  const ribbon = document.querySelector('.ribbon')!;
  return createRegions([
    { available: () => true, holdsFocus: () => grid.contains(document.activeElement), focus: toGrid },
    paneRegion(addIn.pane, (action) => addIn.connection.notify(action)),
    {
      available: () => true,
      holdsFocus: () => ribbon.contains(document.activeElement),
      focus: () => tabList.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    },
  ]);
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
  showHostErrors(host, status, [grid, document.querySelector('.ribbon')!]);

  const toGrid = () => engine.univer.__getInjector().get(ILayoutService).focus();
  const nameBox = createNameBox(engine, status, toGrid);
  registerFormulaBar(engine.univer, nameBox.element);
  connectSelection(engine, host, nameBox);
  showErrorMessages(engine, byId('cell-message'));
  showSelectionSummary(engine, byId('selection-summary'));

  const file = createWorkbookFile(engine, status, asked ? 'Book1' : firstSample.title, showWorkbookName);
  let theme: Theme | undefined;
  let leavePane: ((action: number) => void) | undefined;
  const addIn = startAddIn({
    engine,
    host,
    manifest,
    status,
    theme: () => theme?.office(),
    workbookName: () => file.name(),
    notified: (action) => leavePane?.(action),
  });
  theme = createTheme({
    page: document.documentElement,
    frame: addIn.pane.frame,
    setGridDark: (dark) => engine.api.toggleDarkMode(dark),
  });
  const tabList = connectRibbon(manifest, addIn);
  leavePane = connectPaneFocus(addIn.pane, connectRegions(addIn, tabList, grid, toGrid), toGrid);
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
