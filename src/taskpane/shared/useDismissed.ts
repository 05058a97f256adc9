import { useState } from 'react';

const PREFIX = 'outturn.dismissed.';

/**
 * Whether the user has put a tip away, and how to. Remembered in the browser, not in the workbook, which opening the
 * pane must not change; where the browser keeps nothing, for as long as the pane is open.
 */
export function useDismissed(tip: string): [dismissed: boolean, dismiss: () => void] {
  const [dismissed, setDismissed] = useState(() => readBack(tip));
  const dismiss = () => {
    setDismissed(true);
    try {
      window.localStorage.setItem(PREFIX + tip, 'yes');
    } catch {
      // Storage is closed to add-ins in some browsers: the tip comes back next time.
    }
  };
  return [dismissed, dismiss];
}

function readBack(tip: string): boolean {
  try {
    return window.localStorage.getItem(PREFIX + tip) === 'yes';
  } catch {
    return false;
  }
}
