import type { IStyleData } from '@univerjs/core';
import { elements } from './workbookPackage';

/** The font of cells that say nothing about theirs. */
export interface DefaultFont {
  ff: string;
  fs: number;
}

/** What Excel and ExcelJS use where a file does not say. */
export const CALIBRI_11: DefaultFont = { ff: 'Calibri', fs: 11 };

/** The default font of a file: the first of its fonts. */
export function defaultFontOf(stylesXml: string | undefined): DefaultFont {
  const [fonts] = elements(stylesXml ?? '', 'fonts');
  const [first] = elements(fonts?.inner ?? '', 'font');
  const value = (name: string): string | undefined => elements(first?.inner ?? '', name)[0]?.attributes.val;
  return { ff: value('name') ?? CALIBRI_11.ff, fs: Number(value('sz') ?? CALIBRI_11.fs) };
}

/** A style without what it shares with every other cell: the default font in black. */
export function withoutDefaultFont(style: IStyleData, { ff, fs }: DefaultFont): IStyleData {
  const own = { ...style };
  if (own.ff === ff) delete own.ff;
  if (own.fs === fs) delete own.fs;
  if (own.cl?.rgb === '#000000') delete own.cl;
  return own;
}
