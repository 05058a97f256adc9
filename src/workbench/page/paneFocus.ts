/** The keyboard between the pane and the rest of the window. */
import type { Pane } from './pane';
import type { Region, Regions } from './regions';
import { NotifyAction } from './transport/notifyAction';

/** The pane as a stop of F6. @param notify tells office.js, which puts the focus on the first control of its page */
export function paneRegion(pane: Pane, notify: (action: number) => void): Region {
  return {
    available: () => pane.shown(),
    holdsFocus: () => document.activeElement === pane.frame,
    focus: () => {
      pane.frame.focus();
      notify(NotifyAction.ctrlF6In);
    },
  };
}

/**
 * office.js keeps Tab, Esc and Ctrl+F6 to itself in the pane and tells the host when they should leave it.
 * A page with nothing to focus yet (exitNoFocusable) keeps the keyboard: it is still loading.
 * Plain F6 it leaves alone: the browser window would have it, so the frame of our own server is listened to.
 */
export function connectPaneFocus(pane: Pane, regions: Regions, toGrid: () => void): (action: number) => void {
  const closeButton = () => document.getElementById('close-pane');
  pane.frame.addEventListener('load', () => {
    pane.frame.contentWindow?.addEventListener('keydown', (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      event.preventDefault();
      regions.next(event.shiftKey);
    });
  });
  return (action) => {
    switch (action) {
      case NotifyAction.ctrlF6Exit:
      case NotifyAction.tabExit:
        return regions.next();
      case NotifyAction.ctrlF6ExitShift:
        return regions.next(true);
      case NotifyAction.tabExitShift:
        return closeButton()?.focus();
      case NotifyAction.escapeExit:
      case NotifyAction.f2Exit:
        return toGrid();
    }
  };
}
