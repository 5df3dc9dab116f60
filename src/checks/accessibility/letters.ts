// Letters in drawings on the smallest screen, with text as it is and at its largest: none too small to be
// read, none across another, none beyond the edge.
import type { Page } from '@playwright/test';
import type { Subject } from './looks.ts';
import { openWhole } from './pages.ts';

/** In pixels of the screen. */
const least = 11;
const sizes = ['', '160'] as const;

/** In the page: a sentence for each letter that cannot be read. */
function unreadable(least: number): string[] {
  const boxOf = (text: Element) => {
    const { left, right, top, bottom, height } = text.getBoundingClientRect();
    // A line has room above and below its letters.
    return { left, right, top: top + 0.25 * height, bottom: bottom - 0.25 * height };
  };
  const lettersOf = (drawing: SVGSVGElement) =>
    [...drawing.querySelectorAll('text')]
      .filter(
        (text) =>
          text.textContent.trim() !== '' &&
          text.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((text) => ({
        says: text.textContent.trim().replace(/\s+/g, ' '),
        size: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? NaN),
        box: boxOf(text),
      }));
  const flawsOf = (drawing: SVGSVGElement) => {
    const edge = drawing.getBoundingClientRect();
    const letters = lettersOf(drawing);
    return letters.flatMap(({ says, size, box }, index) => {
      const across = letters.slice(index + 1).filter(({ box: other }) => {
        const overlap = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        return overlap > 1 && down > 1;
      });
      const cut =
        Math.min(box.left - edge.left, box.top - edge.top) < -1 ||
        Math.min(edge.right - box.right, edge.bottom - box.bottom) < -1;
      return [
        // What is drawn is rounded.
        ...(size < least - 0.05 ? [`“${says}” has ${size.toFixed(1)} px`] : []),
        ...(cut ? [`“${says}” is cut off`] : []),
        ...across.map((other) => `“${says}” lies across “${other.says}”`),
      ];
    });
  };
  return [...document.querySelectorAll<SVGSVGElement>('svg.panel, .item-figure svg')]
    .filter((drawing) => drawing.checkVisibility())
    .flatMap((drawing) => {
      const state = drawing.closest('shrinkage-widget, [data-item]')?.id ?? '';
      const where = `${state}, ${drawing.getAttribute('aria-label')}`;
      return flawsOf(drawing).map((flaw) => `${where}: ${flaw}`);
    });
}

/** The drawings of that page, in each state in which they stand there. */
export const lettersSubject = (path: string): Subject => ({
  name: `letters: /${path}`,
  look: async (page: Page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWhole(page, path);
    const found: string[] = [];
    for (const size of sizes) {
      await page.evaluate((chosen) => {
        const detail = { 'text-size': chosen };
        document.dispatchEvent(new CustomEvent('reading-chosen', { detail }));
        // Two frames: some drawings are arranged for the room they have.
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }, size);
      const flaws = await page.evaluate(unreadable, least);
      found.push(...flaws.map((flaw) => `text at ${size || '100'} %: ${flaw}`));
    }
    const states = await page.locator('shrinkage-widget, quiz-item').count();
    return { states: sizes.length * states, found };
  },
});
