import type { BrandVariants } from '@fluentui/react-components';

/** Outturn's one accent colour, a deep teal, from near black (10) to near white (160) as Fluent wants it. */
export const brand: BrandVariants = {
  10: '#031314',
  20: '#062224',
  30: '#083134',
  40: '#0A4044',
  50: '#0B4E53',
  60: '#0B5C61',
  70: '#0B6469',
  80: '#0B6A6F',
  90: '#2F8A8F',
  100: '#4FA9AD',
  110: '#65B7BB',
  120: '#7FC5C8',
  130: '#9BD2D4',
  140: '#B7DFE0',
  150: '#D3EBEC',
  160: '#EAF6F6',
};
