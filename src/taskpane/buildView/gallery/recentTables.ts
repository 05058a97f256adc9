/**
 * The tables used last, the latest first. Remembered in the browser, not in the workbook, which the pane must not change
 * by being opened; where the browser keeps nothing, for as long as the pane is open.
 */
const place = 'outturn.recentTables';
const most = 3;

/** The ids in a stored text; none where it is damaged. */
export function parseRecent(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .filter((id) => /^\w+$/.test(id))
    .slice(0, most);
}

/** The list with a table put first. */
export function withRecent(recent: readonly string[], id: string): string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, most);
}

export function readRecent(): string[] {
  try {
    return parseRecent(window.localStorage.getItem(place));
  } catch {
    return [];
  }
}

export function keepRecent(recent: readonly string[]): void {
  try {
    window.localStorage.setItem(place, recent.join(','));
  } catch {
    // Storage is closed to add-ins in some browsers: the list then lasts as long as the pane.
  }
}
