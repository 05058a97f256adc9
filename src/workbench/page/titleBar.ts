/** The buttons and menus of the title bar. */
import type { Engine } from '../engine/createEngine';
import type { Host } from '../host/createHost';
import { samples } from '../samples/index';
import { byId } from './element';
import { faultsMenu } from './faultsMenu';
import { makeMenuButton } from './menuButton';
import type { StatusLine } from './statusLine';
import { type Theme, themeNames } from './theme';
import { connectUndoButtons } from './undoButtons';
import type { WorkbookFile } from './workbookFile';

const button = (id: string) => byId<HTMLButtonElement>(id);

function connectFileButtons(file: WorkbookFile): void {
  const input = byId<HTMLInputElement>('workbook-file');
  button('new-workbook').addEventListener('click', () => void file.create());
  button('save-workbook').addEventListener('click', () => void file.save());
  button('open-workbook').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [chosen] = input.files ?? [];
    input.value = ''; // so that choosing the same file again counts
    if (chosen) void file.open(chosen, chosen.name);
  });
  window.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    void file.save();
  });
  window.addEventListener('beforeunload', (event) => {
    if (file.changed()) event.preventDefault();
  });
}

export function connectTitleBar(parts: {
  engine: Engine;
  host: Host;
  file: WorkbookFile;
  theme: Theme;
  status: StatusLine;
}): void {
  const { engine, host, file, theme, status } = parts;
  connectFileButtons(file);
  connectUndoButtons(engine, button('undo'), button('redo'));
  makeMenuButton(button('samples'), () =>
    samples.map((sample) => ({
      label: sample.title,
      hint: sample.description,
      choose: () => void file.openData(sample.workbook(), sample.title),
    })),
  );
  makeMenuButton(
    button('faults'),
    faultsMenu(engine, host, (message) => (message ? status.say(message) : status.clear())),
  );
  makeMenuButton(button('theme'), () =>
    themeNames.map(({ name, label }) => ({
      label,
      state: { kind: 'radio', on: theme.name() === name },
      choose: () => theme.set(name),
    })),
  );
}

/** Shows the workbook's name, and whether it has changes that are not saved, above the ribbon and in the browser's tab. */
export function showWorkbookName(name: string, changed: boolean): void {
  byId('workbook-name').textContent = name;
  byId('workbook-changed').hidden = !changed;
  document.title = `${changed ? '• ' : ''}${name} – Outturn workbench`;
}
