// QTI 2.1 and 3 differ in names and addresses: items are built in the names of 2.1 and translated.
import type { Element, Node } from '../xml.ts';

export interface Dialect {
  readonly namespace: string;
  readonly manifestNamespace: string;
  /** What the manifest calls the package. */
  readonly schema: string;
  readonly schemaVersion: string;
  readonly itemType: string;
  readonly testType: string;
  /** An element of an item or a test in this dialect. */
  readonly translated: (element: Element) => Element;
}

export const dialect21: Dialect = {
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  manifestNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  schema: 'QTIv2.1 Package',
  schemaVersion: '1.0.0',
  itemType: 'imsqti_item_xmlv2p1',
  testType: 'imsqti_test_xmlv2p1',
  translated: (element) => element,
};

export const dialect3: Dialect = {
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  manifestNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  schema: 'QTI Package',
  schemaVersion: '3.0.0',
  itemType: 'imsqti_item_xmlv3p0',
  testType: 'imsqti_test_xmlv3p0',
  translated: inNamesOf3,
};

const fromHtml = new Set(
  'a br code div em li p pre span strong table tbody td th thead tr ul'.split(' '),
);

const kebab = (name: string): string =>
  name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

function inNamesOf3({ name, attributes, children }: Element): Element {
  if (fromHtml.has(name)) return { name, attributes, children: children.map(node3) };
  const inside = children.map(node3);
  return {
    name: `qti-${kebab(name)}`,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [kebab(key), value]),
    ),
    children: framed.has(name)
      ? [{ name: 'qti-content-body', attributes: {}, children: inside }]
      : inside,
  };
}

/** What 3 wants in a frame of its own. */
const framed = new Set(['modalFeedback', 'rubricBlock']);

const node3 = (node: Node): Node =>
  typeof node === 'string' || 'cdata' in node ? node : inNamesOf3(node);
