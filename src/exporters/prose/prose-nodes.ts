// An item's texts as elements that HTML and QTI share, with TeX as learning systems expect it.
import { element, written, type Node } from '../xml.ts';
import type { Block, Inline } from './prose.ts';
import { readProse } from './read-prose.ts';

/** `\term{name}{…}` colors a part on our pages; elsewhere only the part is left. */
const plainTex = (tex: string): string => tex.replace(/\\term\{[^}]*\}/gu, '');

const inlineNode = (inline: Inline): Node => {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return element('code', {}, [inline.text]);
    case 'formula':
      return `\\(${plainTex(inline.tex)}\\)`;
    case 'strong':
      return element('strong', {}, inline.inside.map(inlineNode));
    case 'emphasis':
      return element('em', {}, inline.inside.map(inlineNode));
    case 'link':
      return element('a', { href: inline.address }, inline.inside.map(inlineNode));
  }
};

const nodesOf = (inlines: readonly Inline[]): readonly Node[] => inlines.map(inlineNode);

const rowNode = (cell: 'th' | 'td') => (row: readonly (readonly Inline[])[]) =>
  element(
    'tr',
    {},
    row.map((inside) => element(cell, {}, nodesOf(inside))),
  );

const blockNode = (block: Block): Node => {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, nodesOf(block.inside));
    case 'code':
      return element('pre', {}, [element('code', {}, [block.text])]);
    case 'formula':
      return element('p', {}, [`\\[${plainTex(block.tex)}\\]`]);
    case 'list':
      return element(
        'ul',
        {},
        block.entries.map((entry) => element('li', {}, nodesOf(entry))),
      );
    case 'table':
      return element('table', {}, [
        element('thead', {}, block.rows.slice(0, 1).map(rowNode('th'))),
        element('tbody', {}, block.rows.slice(1).map(rowNode('td'))),
      ]);
  }
};

/** The blocks of a text. */
export const blockNodes = (markdown: string): readonly Node[] => readProse(markdown).map(blockNode);

/** What stands inside a text's only paragraph; its blocks where it has more. */
export function flowNodes(markdown: string): readonly Node[] {
  const [first, ...others] = readProse(markdown);
  return first?.kind === 'paragraph' && others.length === 0
    ? nodesOf(first.inside)
    : blockNodes(markdown);
}

/** The HTML of a text's blocks. */
export const blockHtml = (markdown: string): string => blockNodes(markdown).map(written).join('\n');

/** The HTML of a short text, without a paragraph round it. */
export const flowHtml = (markdown: string): string => flowNodes(markdown).map(written).join('');

const holdsFormula = (inline: Inline): boolean =>
  inline.kind === 'formula' || ('inside' in inline && inline.inside.some(holdsFormula));

/** Whether nothing but emphasis, links and the look of code is lost where its words alone are shown. */
export const isPlain = (markdown: string): boolean =>
  readProse(markdown).every(
    (block) => block.kind === 'paragraph' && !block.inside.some(holdsFormula),
  );

const words = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'code') return inline.text;
      return inline.kind === 'formula' ? `\\(${plainTex(inline.tex)}\\)` : words(inline.inside);
    })
    .join('');

/** The words of a text on one line, for systems and names that hold no markup. */
export const plainText = (markdown: string): string =>
  readProse(markdown)
    .map((block) => {
      if (block.kind === 'paragraph') return words(block.inside);
      if (block.kind === 'list') return block.entries.map(words).join('; ');
      if (block.kind === 'table')
        return block.rows.map((row) => row.map(words).join(', ')).join('; ');
      return block.kind === 'formula' ? `\\[${plainTex(block.tex)}\\]` : block.text;
    })
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
