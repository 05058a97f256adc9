/** The status line: what the workbench is doing, and the last thing that went wrong. */

export interface StatusLine {
  /** True while formulas are waiting to be calculated. */
  calculating(busy: boolean): void;
  /** Something a person should know, until they do the next thing that works. */
  say(message: string): void;
  /** What `say` said no longer matters. */
  clear(): void;
}

/** Only a calculation that lasts is worth a word: flicker on every keystroke is noise, aloud too. */
const WORTH_SAYING = 150;

export function createStatusLine(line: HTMLElement): StatusLine {
  let busy = false;
  let message = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(): void {
    const text = message || (busy ? 'Calculating…' : 'Ready');
    if (line.textContent !== text) line.textContent = text;
    line.classList.toggle('is-problem', message !== '');
  }

  draw();
  return {
    calculating(now) {
      clearTimeout(timer);
      if (!now) {
        busy = false;
        draw();
        return;
      }
      timer = setTimeout(() => {
        busy = true;
        draw();
      }, WORTH_SAYING);
    },
    say(text) {
      message = text;
      draw();
    },
    clear() {
      message = '';
      draw();
    },
  };
}
