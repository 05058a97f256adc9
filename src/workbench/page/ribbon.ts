/** The ribbon: the tab of the add-in as its manifest describes it, and Home, the grid's own tools. */
import { element } from './element';
import type { Region } from './regions';
import type { Manifest, RibbonAction, RibbonButton, RibbonGroup } from './manifest';

function drawButton(button: RibbonButton, run: (button: RibbonButton) => void): HTMLElement {
  const tipId = `tip-${button.id}`;
  const made = element(
    'button',
    { class: 'ribbon-button', type: 'button', id: button.id, title: button.tip, 'aria-describedby': tipId },
    [
      element('img', { src: button.icon, alt: '', width: 32, height: 32 }),
      element('span', { class: 'ribbon-label', text: button.label }),
    ],
  );
  made.addEventListener('click', () => run(button));
  return element('div', { class: 'ribbon-control' }, [
    made,
    element('span', { id: tipId, hidden: true, text: button.tip }),
  ]);
}

function drawGroup(group: RibbonGroup, run: (button: RibbonButton) => void): HTMLElement {
  const labelId = `label-${group.id}`;
  return element('div', { class: 'ribbon-group', role: 'group', 'aria-labelledby': labelId }, [
    element(
      'div',
      { class: 'ribbon-buttons' },
      group.buttons.map((button) => drawButton(button, run)),
    ),
    element('div', { class: 'ribbon-group-label', id: labelId, text: group.label }),
  ]);
}

/** Left and right move between the tabs and show them, as in Excel. */
function makeTabs(tabs: HTMLElement[], show: (tab: HTMLElement) => void): void {
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => show(tab));
    tab.addEventListener('keydown', (event) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      const next = tabs[(index + by + tabs.length) % tabs.length];
      next.focus();
      show(next);
    });
  }
}

export interface RibbonParts {
  tabList: HTMLElement;
  panel: HTMLElement;
  /** Told which tab is shown; Home's tools are Univer's toolbar, which page.css shows and hides by this. */
  page: HTMLElement;
}

/**
 * Draws the ribbon with the add-in's tab in front.
 * @param run carries out a button's action
 */
export function drawRibbon(
  parts: RibbonParts,
  manifest: Manifest,
  run: (action: RibbonAction, button: RibbonButton) => void,
): void {
  const home = element('button', { type: 'button', role: 'tab', id: 'tab-home', text: 'Home' });
  const addIn = element('button', {
    type: 'button',
    role: 'tab',
    id: 'tab-add-in',
    text: manifest.tab.label,
  });
  parts.tabList.replaceChildren(home, addIn);
  parts.panel.setAttribute('aria-labelledby', addIn.id);
  addIn.setAttribute('aria-controls', parts.panel.id);
  parts.panel.replaceChildren(
    ...manifest.tab.groups.map((group) => drawGroup(group, (button) => run(button.action, button))),
  );

  const show = (shown: HTMLElement) => {
    for (const tab of [home, addIn]) {
      tab.setAttribute('aria-selected', String(tab === shown));
      tab.tabIndex = tab === shown ? 0 : -1;
    }
    parts.panel.hidden = shown !== addIn;
    parts.page.dataset.tab = shown === addIn ? 'add-in' : 'home';
  };
  makeTabs([home, addIn], show);
  show(addIn);
}

/** The ribbon as a stop of F6: its tab comes first, as in Excel. */
export function ribbonRegion(ribbon: HTMLElement): Region {
  return {
    available: () => true,
    holdsFocus: () => ribbon.contains(document.activeElement),
    focus: () => ribbon.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
  };
}
