/** Univer's own theme in our accent colour, so that grid and page are of one piece. */
import { defaultTheme, type Theme } from '@univerjs/themes';

export const gridTheme: Theme = {
  ...defaultTheme,
  primary: {
    50: '#f0f8f8',
    100: '#deeff0',
    200: '#b7dfe0',
    300: '#7fc5c8',
    400: '#4fa9ad',
    500: '#2f8a8f',
    600: '#0b6a6f',
    700: '#0b5c61',
    800: '#0a4e53',
    900: '#083f43',
  },
};
