import { unescapeXml } from '../workbookPackage';

/** An element of a part, its name without prefix. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** The elements of a part as a tree: for those that hold elements of their own name. The root is nameless. */
export function xmlTree(xml: string): XmlNode {
  const root = node('', '');
  const open = [root];
  for (const [, data, closing, name, attributes, empty, text] of xml.matchAll(TOKEN)) {
    const parent = open[open.length - 1];
    if (data !== undefined) parent.text += data;
    else if (text !== undefined) parent.text += unescapeXml(text);
    else if (name && closing) {
      if (open.length > 1) open.pop();
    } else if (name) {
      const child = node(name, attributes);
      parent.children.push(child);
      if (!empty) open.push(child);
    }
  }
  return root;
}

/** The first element along a path of names, each within the one before. */
export function descend(from: XmlNode | undefined, ...names: string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    from,
  );
}

export function childrenOf(from: XmlNode | undefined, name: string): XmlNode[] {
  return from?.children.filter((child) => child.name === name) ?? [];
}

/** The attribute `val` of the element along a path. */
export function valueOf(from: XmlNode | undefined, ...names: string[]): string | undefined {
  return descend(from, ...names)?.attributes.val;
}

/** The elements of a name anywhere within. */
export function allOf(from: XmlNode, name: string): XmlNode[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}

function node(name: string, attributes: string): XmlNode {
  return {
    name: name.slice(name.indexOf(':') + 1),
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
        key,
        unescapeXml(double ?? single ?? ''),
      ]),
    ),
    children: [],
    text: '',
  };
}
