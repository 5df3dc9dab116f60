// A strict reader of XML: no entity but the five, every tag closed, one root, nothing after it.
import type { Element } from '../xml.ts';

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (string | Element)[];
}

const token =
  /<!\[CDATA\[([^]*?)\]\]>|<\?xml [^>]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/uy;

export function readXml(text: string): Element {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const at = token.lastIndex;
    const found = token.exec(text);
    if (!found) throw new Error(`This is not XML: ${text.slice(at, at + 80)}`);
    take(found, open);
  }
  const [element, ...others] = root.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed.`);
  if (others.length > 0 || typeof element !== 'object' || !('name' in element))
    throw new Error('A document has one root and no text beside it.');
  return element;
}

function take(found: RegExpExecArray, open: Open[]): void {
  const [, cdata, closing, name, attributes = '', selfClosing, text] = found;
  const parent = open.at(-1);
  if (!parent) throw new Error('Nothing is open.');
  if (text !== undefined || cdata !== undefined)
    parent.children.push(cdata ?? unescaped(text ?? ''));
  else if (name !== undefined && closing) {
    if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>.`);
    open.pop();
  } else if (name !== undefined) {
    const element = { name, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (!selfClosing) open.push(element);
  }
}

const attributesOf = (text: string): Readonly<Record<string, string>> => {
  const found = [...text.matchAll(/([\w.:-]+)="([^"]*)"/gu)];
  if (new Set(found.map(([, name]) => name)).size < found.length)
    throw new Error(`An attribute stands twice:${text}`);
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescaped(value)]));
};

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  '#10': '\n',
};

const unescaped = (text: string): string =>
  text.replace(/&([^;\s]*);?/gu, (whole, name: string) => {
    const sign = whole.endsWith(';') ? entities[name] : undefined;
    if (sign === undefined) throw new Error(`XML knows no ${whole}.`);
    return sign;
  });

export const isElement = (node: Element['children'][number]): node is Element =>
  typeof node === 'object' && 'name' in node;

export const childrenOf = (element: Element, name?: string): readonly Element[] =>
  element.children.filter(isElement).filter((child) => name === undefined || child.name === name);

/** The only child of that name; throws where there is none or several. */
export function childOf(element: Element, name: string): Element {
  const [child, ...others] = childrenOf(element, name);
  if (child && others.length === 0) return child;
  throw new Error(
    `<${element.name}> must hold one <${name}>, not ${others.length + (child ? 1 : 0)}.`,
  );
}

/** All text inside. */
export const textOf = (element: Element): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : isElement(child) ? textOf(child) : ''))
    .join('');
