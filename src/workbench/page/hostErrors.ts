/** Puts the last error the host gave the add-in into the status line, where it stays until the person does something new. */
import type { Host } from '../host/createHost';
import type { StatusLine } from './statusLine';

/** @param places parts of the page in which a press of mouse or key is something new */
export function showHostErrors(host: Host, status: StatusLine, places: Element[]): void {
  host.log.onChange(() => {
    const error = host.log.entries.at(-1)?.error;
    if (error && host.log.lastError) status.say(host.log.lastError);
  });
  for (const place of places) {
    place.addEventListener('pointerdown', () => status.clear(), { capture: true });
    place.addEventListener('keydown', () => status.clear(), { capture: true });
  }
}
