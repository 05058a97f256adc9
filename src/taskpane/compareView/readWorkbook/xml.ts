/**
 * As much of XML as the parts of a workbook need. DOMParser would hold a sheet of 100 MB several times over and keep the
 * pane waiting; this goes through it piece by piece.
 */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities, and with the characters that Excel writes as `_x000D_`. */
export function decoded(text: string): string {
  const plain = text.includes('&')
    ? text.replace(
        /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name = '') => {
          if (hex) return character(parseInt(hex, 16));
          return decimal ? character(Number(decimal)) : (entities[name as string] ?? whole);
        },
      )
    : text;
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const patterns = new Map<string, RegExp>();

/** Sheets have millions of cells: a pattern is made once. */
function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** An attribute among those of an element, whatever prefix its name has. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = attributePattern(name).exec(attributes);
  return found ? decoded(found[1] ?? found[2]) : undefined;
}

export interface Element {
  attributes: string;
  /** What is inside it; '' for an empty one. */
  content: string;
}

/** Elements of a name, in their order, whatever prefix they have; they must not stand within each other. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([^]*?)</(?:\\w+:)?${name}\\s*>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes, content]) => ({
    attributes: attributes ?? '',
    content: content ?? '',
  }));
}

/** The texts (`t`) of a string with its runs put together; readings of Japanese words are no part of it. */
export function stringText(content: string): string {
  const spoken = content.includes('rPh')
    ? content.replace(/<(?:\w+:)?rPh\b[^]*?<\/(?:\w+:)?rPh\s*>/g, '')
    : content;
  return elements(spoken, 't')
    .map((text) => decoded(text.content))
    .join('');
}
