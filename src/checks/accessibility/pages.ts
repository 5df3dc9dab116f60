// The pages of a finished build, and what is done with each before it is looked at.
import { globSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** "" is the first page, "lessons/one-weight/" a lesson. */
export const pagesOf = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();

/** What all pages that one file of src/pages makes have in common: "lessons/…/quiz/". */
export const kindOf = (path: string): string =>
  path.replace(/^((?:\w\w\/)?(?:lessons|embed|gallery\/figures))\/[^/]+/, '$1/…');

/** Everything that goes wrong on `page` from now on, in sentences. */
export function troubles(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // Whoever goes on to the next page gives up what this one was still fetching.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') found.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost')
      found.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
  return found;
}

/** Opens the page and scrolls to its end, until all that waits to be seen is loaded and alive. */
export async function openWhole(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(path);
  // What is left out until it is drawn has no size, and others seem to lie upon it.
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  // A page that is left alone wakes nothing, and a short one cannot be scrolled.
  await page.mouse.move(1, 1);
  await expect(async () => {
    await page.evaluate(scrollThrough);
    await page.waitForLoadState('networkidle', { timeout: 10_000 });
    const asleep = page.locator('shrinkage-widget:not([data-alive])');
    await expect(asleep).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 120_000 });
}

/** In the page. */
async function scrollThrough(): Promise<void> {
  for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight) {
    window.scrollTo(0, top);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
  window.scrollTo(0, 0);
}

/**
 * Opens all that can be opened without an answer: details, hints and steps that are held back; and lights
 * a term of each figure.
 */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const open = (details: Element) =>
      new Promise((done) => {
        details.addEventListener('toggle', done, { once: true });
        details.setAttribute('open', '');
      });
    // What is folded inside is made when it is opened, and looked at by scrollable.browser.ts after that.
    for (let depth = 0; depth < 4; depth += 1) {
      await Promise.all(Array.from(document.querySelectorAll('details:not([open])'), open));
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    }
    for (const figure of document.querySelectorAll('shrinkage-widget'))
      figure.querySelector<HTMLElement>('button[data-term]')?.click();
  });

/** Wakes all questions of a page; where nobody answers they are left asleep, being dozens. */
export async function wakeQuestions(page: Page): Promise<void> {
  const asleep = ':is(quiz-item, prediction-gate):not([data-alive])';
  const left = () =>
    page.evaluate((selector) => {
      const waiting = document.querySelectorAll(selector);
      // One may wake between two looks, so it is not waited for by name.
      waiting[0]?.scrollIntoView();
      return waiting.length;
    }, asleep);
  await expect.poll(left, { intervals: [50], timeout: 120_000 }).toBe(0);
}
