import { associateRibbonCommands } from '../commands/ribbonCommands';
import { words } from './words';

void start(document.getElementById('pane') as HTMLElement);

/** Small on purpose: functions answer as soon as this and functions.js have loaded, before the pane's own code. */
async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    place.textContent = words.shell.officeMissing;
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    place.textContent = words.shell.notInExcel;
    return;
  }
  associateRibbonCommands();
  try {
    const { mountPane } = await import(/* webpackChunkName: "pane" */ './pane');
    mountPane(place);
  } catch {
    place.textContent = words.shell.paneMissing;
  }
}
