import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Appearance } from './appearance';
import { brand } from './brand';

/** Fluent's themes in our accent colour. */
export const themes: Readonly<Record<Appearance, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...createDarkTheme(brand),
    // Fluent's default picks a shade too dark to read as text on its own dark background.
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};
