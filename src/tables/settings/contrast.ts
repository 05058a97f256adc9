/** Contrast of two colours as WCAG 2 reckons it. Colours are `#RRGGBB`. */

/** What text needs to be read by people with moderately low vision (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5;

export const black = '#000000';
export const white = '#FFFFFF';

type Rgb = [red: number, green: number, blue: number];

function rgbOf(colour: string): Rgb {
  const part = (from: number) => parseInt(colour.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

/** From 0, black, to 1, white. */
function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, no contrast, to 21, black on white; whichever of the two is the text. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** White where it can be read on a fill, else black, which then can. */
export function textOn(fill: string): string {
  return contrast(fill, white) >= leastContrast ? white : black;
}

function mixed(colour: string, other: string, share: number): string {
  const target = rgbOf(other);
  const mix = (part: number, i: number) => Math.round(part + (target[i] - part) * share);
  return hexOf(rgbOf(colour).map(mix) as Rgb);
}

/** The colour nearest to this one, made darker or lighter in steps of 1%, that can be read against `background`. */
export function readableAgainst(colour: string, background: string): string {
  const end = textOn(background);
  for (let step = 0; step < 100; step += 1) {
    const tried = mixed(colour, end, step / 100);
    if (contrast(tried, background) >= leastContrast) return tried;
  }
  return end;
}
