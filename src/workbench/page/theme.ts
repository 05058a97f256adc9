/**
 * Light, dark and high contrast, for the page, the grid and the add-in.
 *
 * Excel on the web tells an add-in its theme in the app context. office.js 1.1.110, the newest in the npm registry, drops it on
 * the web, so Office.context.officeTheme stays undefined there and an add-in goes by prefers-color-scheme. A browser takes that, for
 * a page in a frame, from the frame's own colour scheme: both are set. Only the operating system can ask for forced colours, so high
 * contrast reaches the add-in as a dark theme; see the pane with Windows' contrast themes for the real thing.
 */

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Office.OfficeTheme. */
export interface OfficeTheme {
  themeId: string;
  isDarkTheme: boolean;
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export const themeNames: { name: ThemeName; label: string }[] = [
  { name: 'light', label: 'Light' },
  { name: 'dark', label: 'Dark' },
  { name: 'contrast', label: 'High contrast' },
];

const officeThemes: Record<ThemeName, OfficeTheme> = {
  light: {
    themeId: 'Colorful',
    isDarkTheme: false,
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  dark: {
    themeId: 'Black',
    isDarkTheme: true,
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    themeId: 'Black',
    isDarkTheme: true,
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};

const REMEMBERED = 'outturn-workbench-theme';

export interface Theme {
  name(): ThemeName;
  office(): OfficeTheme;
  set(name: ThemeName): void;
}

/** Starts with the theme chosen last time in this browser, else light. */
export function createTheme(parts: {
  page: HTMLElement;
  frame: HTMLIFrameElement;
  setGridDark(dark: boolean): void;
}): Theme {
  let current: ThemeName = 'light';

  function set(name: ThemeName): void {
    current = name;
    const dark = officeThemes[name].isDarkTheme;
    parts.page.dataset.theme = name;
    parts.frame.style.colorScheme = dark ? 'dark' : 'light';
    parts.setGridDark(dark);
    localStorage.setItem(REMEMBERED, name);
  }

  const remembered = localStorage.getItem(REMEMBERED);
  set(themeNames.find((theme) => theme.name === remembered)?.name ?? 'light');
  return { name: () => current, office: () => officeThemes[current], set };
}
