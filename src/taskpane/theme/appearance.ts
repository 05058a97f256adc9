/** How the pane is drawn. */
export type Appearance = 'light' | 'dark' | 'highContrast';

/** What decides it. */
export interface AppearanceSources {
  /** Colours of the Office theme, or null where Office does not tell. */
  officeColours: { background: string; foreground: string } | null;
  /** The system's wish for a dark page. */
  prefersDark: boolean;
}

/**
 * The appearance for these circumstances: Office's own theme first, then the system's. Where the system replaces all
 * colours by its own (forced colours) the browser does so whatever is drawn, and nothing has to be decided here.
 */
export function appearanceFor({ officeColours, prefersDark }: AppearanceSources): Appearance {
  if (!officeColours) return prefersDark ? 'dark' : 'light';
  const background = brightness(officeColours.background);
  // Office's own dark themes are greys; only a contrast theme is drawn on pure black.
  if (background === 0) return 'highContrast';
  return background < brightness(officeColours.foreground) ? 'dark' : 'light';
}

/** Perceived brightness of `#RRGGBB` from 0 (black) to 255 (white). */
function brightness(colour: string): number {
  const rgb = parseInt(colour.replace('#', '').slice(0, 6), 16);
  return 0.299 * (rgb >> 16) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255);
}
