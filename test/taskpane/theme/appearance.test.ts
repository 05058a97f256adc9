import { appearanceFor } from '../../../src/taskpane/theme/appearance';

const system = { officeColours: null, prefersDark: false };

test.each([
  ['nothing known', system, 'light'],
  ['the system is dark', { ...system, prefersDark: true }, 'dark'],
  [
    'Office is light though the system is dark',
    { ...system, prefersDark: true, officeColours: { background: '#FFFFFF', foreground: '#242424' } },
    'light',
  ],
  [
    'Office is dark grey',
    { ...system, officeColours: { background: '#262626', foreground: '#FFFFFF' } },
    'dark',
  ],
  [
    'Office is drawn on pure black',
    { ...system, officeColours: { background: '#000000', foreground: '#FFFFFF' } },
    'highContrast',
  ],
])('%s', (_, sources, appearance) => {
  expect(appearanceFor(sources)).toBe(appearance);
});
