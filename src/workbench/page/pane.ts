/** The task pane: a frame with the add-in's page, beside the grid. Hidden or shown, the page in it keeps running. */
import { byId } from './element';
import { makeSplitter } from './splitter';
import { frameName } from './transport/frameAddress';

export interface Pane {
  frame: HTMLIFrameElement;
  /** The name of the conversation with office.js in the frame. */
  conversationId: string;
  /** The name office.js goes by in it. */
  appId: string;
  shown(): boolean;
  show(): void;
  hide(): void;
  onVisibility(listener: (shown: boolean) => void): void;
  /** Loads a page into the frame, in place of what was there. */
  load(page: URL): void;
}

/** @param title the add-in's name, shown above its page and naming the frame */
export function createPane(title: string): Pane {
  const conversationId = `conversation-${crypto.randomUUID()}`;
  const appId = 'outturn-workbench-1';
  const pane = byId('pane');
  const bar = byId('splitter');
  const listeners: ((shown: boolean) => void)[] = [];
  byId('pane-title').textContent = title;
  makeSplitter(bar, pane);

  const frame = document.createElement('iframe');
  // office.js reads these from the name, which must be set before the frame goes into the page.
  frame.name = frameName(conversationId, appId);
  frame.title = `${title} pane`;
  let isIn = false;

  function setShown(shown: boolean): void {
    if (pane.hidden === !shown) return;
    pane.hidden = !shown;
    bar.hidden = !shown;
    listeners.forEach((listener) => listener(shown));
  }

  byId('close-pane').addEventListener('click', () => setShown(false));
  return {
    frame,
    conversationId,
    appId,
    shown: () => !pane.hidden,
    show: () => setShown(true),
    hide: () => setShown(false),
    onVisibility: (listener) => void listeners.push(listener),
    load(page) {
      frame.src = page.href;
      if (!isIn) byId('pane-page').append(frame);
      isIn = true;
    },
  };
}
