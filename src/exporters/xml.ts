// A tree of elements and its text. Everything that is written as XML or HTML passes here, so that
// escaping stands in one place.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Text that stands in a section of its own, unescaped: what old importers read safely. */
export interface Section {
  readonly cdata: string;
}

export type Node = string | Element | Section;

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Node[] = [],
): Element => ({ name, attributes, children });

/** XML 1.0 cannot hold these, not even escaped. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

const attribute = ([name, value]: readonly [string, string]): string =>
  ` ${name}="${escaped(value).replace(/"/gu, '&quot;').replace(/\n/gu, '&#10;')}"`;

const section = (text: string): string =>
  `<![CDATA[${text.replace(forbidden, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

// In HTML no other closes itself: an empty <code/> would go on to the end of the text.
const closesItself = new Set(['br', 'hr', 'img']);

/** The text of a node, the same in XML and HTML. */
export function written(node: Node): string {
  if (typeof node === 'string') return escaped(node);
  if ('cdata' in node) return section(node.cdata);
  const { name, attributes, children } = node;
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return closesItself.has(name)
    ? `${start}/>`
    : `${start}>${children.map(written).join('')}</${name}>`;
}

/** A whole document. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
