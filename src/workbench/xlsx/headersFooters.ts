import type { Worksheet } from 'exceljs';
import { HEADER_FOOTER_PARTS, type HeaderFooterPart, type PageLayout } from '../engine/sheetExtras';

type Texts = NonNullable<PageLayout['headersFooters']>;

/** The headers and footers of all pages; undefined where there are none. Those of the first or of even pages are not kept. */
export function readHeadersFooters({ headerFooter }: Worksheet): Texts | undefined {
  const texts = {
    ...partsOf(headerFooter?.oddHeader, 'Header'),
    ...partsOf(headerFooter?.oddFooter, 'Footer'),
  };
  return Object.keys(texts).length > 0 ? texts : undefined;
}

/** As a file has them: `&LReport&RPeriod 10`. */
export function headerFooterOf(texts: Texts): Partial<Worksheet['headerFooter']> {
  const joined = (kind: string): string =>
    HEADER_FOOTER_PARTS.filter((part) => part.endsWith(kind) && texts[part])
      .map((part) => `&${part[0].toUpperCase()}${texts[part]}`)
      .join('');
  return { oddHeader: joined('Header'), oddFooter: joined('Footer') };
}

/** The code of a part is `&L`, `&C` or `&R`; text before the first is in the middle. */
function partsOf(text: string | null | undefined, kind: 'Header' | 'Footer'): Texts {
  const texts: Texts = {};
  let at: 'left' | 'center' | 'right' = 'center';
  for (const piece of (text ?? '').split(/(&[LCR]|&&|&)/)) {
    if (piece === '&L') at = 'left';
    else if (piece === '&C') at = 'center';
    else if (piece === '&R') at = 'right';
    else if (piece !== '') {
      const part: HeaderFooterPart = `${at}${kind}`;
      texts[part] = (texts[part] ?? '') + piece;
    }
  }
  return texts;
}
