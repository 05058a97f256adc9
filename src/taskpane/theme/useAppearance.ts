import { useEffect, useState } from 'react';
import { officeColours } from '../../excel/theme';
import { appearanceFor, type Appearance } from './appearance';

const DARK = '(prefers-color-scheme: dark)';

function current(): Appearance {
  return appearanceFor({ officeColours: officeColours(), prefersDark: window.matchMedia(DARK).matches });
}

/**
 * The appearance now, kept up to date. Excel has no event for a change of its theme, so it is looked at again whenever
 * the pane comes back into view or focus.
 */
export function useAppearance(): Appearance {
  const [appearance, setAppearance] = useState(current);
  useEffect(() => {
    const look = () => setAppearance(current());
    const dark = window.matchMedia(DARK);
    dark.addEventListener('change', look);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      dark.removeEventListener('change', look);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return appearance;
}
