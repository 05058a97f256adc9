/** New, open and save: the workbook as a file, and never losing changes without asking. */
import type { IWorkbookData } from '@univerjs/core';
import { CommandType, ICommandService } from '@univerjs/core';
import { blankWorkbook } from '../engine/blankWorkbook';
import type { Engine } from '../engine/createEngine';
import { WorkbookFileError } from '../xlsx/workbookFileError';
import { askToSave } from './askToSave';
import { gridDrawn } from './gridDrawn';
import type { StatusLine } from './statusLine';

export interface WorkbookFile {
  name(): string;
  changed(): boolean;
  create(): Promise<void>;
  open(file: Blob, name: string): Promise<void>;
  /** Opens a file of this server, by an address relative to the page. */
  openAddress(address: string): Promise<void>;
  openData(data: Partial<IWorkbookData>, name: string): Promise<void>;
  save(): Promise<void>;
  /** Asks what to do with unsaved changes. Resolves to false when the person would rather stay. */
  mayLeave(): Promise<boolean>;
  /** Resolves when no workbook is being opened; at once when there is none. */
  opened(): Promise<void>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Calculating and looking round are not changes. */
const NOT_A_CHANGE = /^(formula\.mutation|sheet\.mutation\.set-worksheet-active|doc\.mutation)/;

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * @param name the name of the workbook that is open
 * @param renamed told the workbook's name and whether it has unsaved changes, whenever either changes
 */
export function createWorkbookFile(
  engine: Engine,
  status: StatusLine,
  name: string,
  renamed: (name: string, changed: boolean) => void,
): WorkbookFile {
  let changed = false;
  let opening: Promise<void> = Promise.resolve();

  function set(newName: string, nowChanged: boolean): void {
    if (name === newName && changed === nowChanged) return;
    name = newName;
    changed = nowChanged;
    renamed(name, changed);
  }

  engine.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || options?.onlyLocal || options?.fromFormula) return;
      if (!NOT_A_CHANGE.test(command.id)) set(name, true);
    });

  async function save(): Promise<void> {
    const { saveWorkbook } = await import('../xlsx/saveWorkbook');
    download(await saveWorkbook(engine), /\.xlsx$/i.test(name) ? name : `${name}.xlsx`);
    set(name, false);
  }

  async function mayLeave(): Promise<boolean> {
    if (!changed) return true;
    const answer = await askToSave(name);
    if (answer === 'save') await save();
    return answer !== 'cancel';
  }

  async function replace(data: Partial<IWorkbookData>, newName: string): Promise<void> {
    status.clear();
    engine.replaceWorkbook(data);
    await Promise.all([engine.calculated(), gridDrawn(engine)]);
    set(newName, false);
    renamed(name, changed);
  }

  async function read(file: Blob, fileName: string): Promise<void> {
    const { openWorkbook } = await import('../xlsx/openWorkbook');
    const bytes = await file.arrayBuffer();
    let opened: Awaited<ReturnType<typeof openWorkbook>>;
    try {
      opened = await openWorkbook(bytes);
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      status.say(`${fileName} could not be opened. ${error.message}`);
      return;
    }
    await replace(opened.data, fileName);
    if (opened.warnings.length > 0) status.say(opened.warnings.join(' '));
  }

  /** Whoever waits for it waits for whatever was begun before, too. A failure is told to the one who asked. */
  async function watched(work: Promise<void>): Promise<void> {
    opening = Promise.allSettled([opening, work]).then(() => undefined);
    await work;
  }

  return {
    name: () => name,
    changed: () => changed,
    async create() {
      if (await mayLeave()) await watched(replace(blankWorkbook(), 'Book1'));
    },
    async open(file, fileName) {
      if (await mayLeave()) await watched(read(file, fileName));
    },
    async openAddress(address) {
      const url = new URL(address, location.href);
      const fileName = decodeURIComponent(url.pathname.split('/').at(-1) ?? address);
      if (url.origin !== location.origin) {
        status.say(`${address} was not opened: only workbooks on this server can be.`);
        return;
      }
      const answer = await fetch(url);
      if (!answer.ok) {
        status.say(`${fileName} was not opened: the server does not have it (${answer.status}).`);
        return;
      }
      const bytes = await answer.blob();
      if (await mayLeave()) await watched(read(bytes, fileName));
    },
    async openData(data, newName) {
      if (await mayLeave()) await watched(replace(data, newName));
    },
    save,
    mayLeave,
    opened: () => opening,
  };
}
