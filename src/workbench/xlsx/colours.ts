import type { Nullable } from '@univerjs/core';
import type { Color } from 'exceljs';
import { elements } from './workbookPackage';

/** Excel's 56 indexed colours, from index 8; those below 8 repeat the first eight. */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0
  808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366
  339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** The order in which files number the colours of a theme. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

const OFFICE_THEME =
  `FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72`.split(' ');

/** The colours of a workbook's theme in the order of their numbers; Office's own when the file has none. */
export function themeColours(themeXml: string | undefined): string[] {
  if (!themeXml) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const inner = elements(themeXml, name)[0]?.inner ?? '';
    return /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(inner)?.[1] ?? OFFICE_THEME[index];
  });
}

/** A colour of a file as `#RRGGBB`; undefined for "automatic". */
export function colourFromFile(colour: Partial<Color> | undefined, theme: string[]): string | undefined {
  if (!colour) return undefined;
  const {
    argb,
    theme: number,
    tint,
    indexed,
  } = colour as Partial<Color> & { tint?: number; indexed?: number };
  if (argb) return `#${argb.slice(-6).toUpperCase()}`;
  if (number !== undefined) return tinted(theme[number] ?? '000000', tint ?? 0);
  if (indexed !== undefined && indexed < 64) return `#${INDEXED[indexed < 8 ? indexed : indexed - 8]}`;
  return undefined;
}

/** A colour of Univer, `#RGB`, `#RRGGBB` or `rgb(1,2,3)`, as a file has it; undefined when there is none. */
export function colourToFile(rgb: Nullable<string>): { argb: string } | undefined {
  if (!rgb) return undefined;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(rgb);
  if (parts)
    return {
      argb: `FF${parts
        .slice(1, 4)
        .map((part) => hex(Number(part)))
        .join('')}`,
    };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  if (short)
    return {
      argb: `FF${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase()}`,
    };
  const long = /^#?([0-9a-f]{6})$/i.exec(rgb);
  return long ? { argb: `FF${long[1].toUpperCase()}` } : undefined;
}

/** Makes a colour lighter (tint above 0) or darker (below): each channel moves that far towards white or black. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint,
  );
  return `#${moved.map((channel) => hex(Math.round(channel))).join('')}`;
}

function hex(channel: number): string {
  return Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0').toUpperCase();
}
