// Whether Chromium, asked as screen readers ask it, names a thing by all words of the formulas in it.
import type { CDPSession, Page } from '@playwright/test';

const mark = 'data-named-by-formulas';

/** In the page: marks what is named by a formula, and gives the words that each name has to hold. */
function markNamed(attribute: string): readonly (readonly string[])[] {
  const naming =
    'a, button, label, legend, summary, h1, h2, h3, h4, h5, h6, th, caption, figcaption';
  const named = new Map<Element, Element>();
  for (const part of document.querySelectorAll(`:is(${naming}):has(math)`)) {
    if (!part.checkVisibility({ contentVisibilityAuto: true })) continue;
    const bearer =
      part instanceof HTMLLabelElement
        ? part.control
        : part instanceof HTMLLegendElement
          ? part.closest('fieldset')
          : part;
    // A caption names its table, and a text beside the field it belongs to is read as text.
    if (bearer && !/^(?:CAPTION|FIGCAPTION)$/.test(bearer.tagName)) named.set(bearer, part);
  }
  return Array.from(named, ([bearer, part], index) => {
    bearer.setAttribute(attribute, String(index));
    return Array.from(
      part.querySelectorAll('math'),
      (formula) => formula.getAttribute('aria-label') ?? `no words for ${formula.textContent}`,
    );
  });
}

async function nameOf(session: CDPSession, root: number, index: number): Promise<string> {
  const selector = `[${mark}="${index}"]`;
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root, selector });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    nodeId,
    fetchRelatives: false,
  });
  return String(nodes[0]?.name?.value ?? '');
}

const alike = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A sentence for each name that lacks the words of one of its formulas, and how many were asked for. */
export async function unspokenFormulas(page: Page): Promise<{ asked: number; found: string[] }> {
  const wanted = await page.evaluate(markNamed, mark);
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  for (const [index, words] of wanted.entries()) {
    const name = alike(await nameOf(session, root.nodeId, index));
    for (const word of words)
      if (!name.includes(alike(word))) found.push(`name without “${word}”: “${name}”`);
  }
  await session.detach();
  return { asked: wanted.length, found };
}
