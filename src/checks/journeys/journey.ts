// What holds on every journey: in every window of it the page asks for nothing that its policy forbids,
// and in the journey's own keeps nothing that the page on privacy does not name.
import {
  expect,
  test as anyTest,
  type BrowserContext,
  type ConsoleMessage,
  type Locator,
  type Page,
} from '@playwright/test';
import { isListed, type Stored } from '#layouts/stored.ts';

export { expect, type Browser, type Locator, type Page } from '@playwright/test';

type Kept = Pick<Stored, 'where'> & { readonly name: string };

/** The names of all that the browser of `page` keeps; nothing where it is closed or allows no look. */
const keptIn = (page: Page): Promise<readonly Kept[]> =>
  page
    .evaluate(async () => {
      const named = (where: Kept['where'], names: readonly string[]) =>
        names.map((name) => ({ where, name }));
      const databases = await indexedDB.databases();
      return [
        ...named('localStorage', Object.keys(localStorage)),
        ...named('sessionStorage', Object.keys(sessionStorage)),
        ...named('Cache', await caches.keys()),
        ...named(
          'IndexedDB',
          databases.flatMap(({ name }) => name ?? []),
        ),
      ];
    })
    .catch(() => []);

export const test = anyTest.extend<{ readonly policy: undefined }>({
  policy: [
    async ({ browser }, use) => {
      const refused: string[] = [];
      const hear = (message: ConsoleMessage) => {
        const text = message.text();
        if (/Content Security Policy/i.test(text)) refused.push(text);
      };
      const watch = (context: BrowserContext) => context.on('console', hear);
      // A window that several journeys share is open already.
      for (const context of browser.contexts()) watch(context);
      browser.on('context', watch);
      await use(undefined);
      browser.off('context', watch);
      for (const context of browser.contexts()) context.off('console', hear);
      if (refused.length > 0) throw new Error(`The policy refused:\n${refused.join('\n')}`);
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    await use(page);
    const unlisted = (await keptIn(page)).filter(
      ({ where, name }) => !isListed(where, name, '/shrinkage/'),
    );
    if (unlisted.length > 0)
      throw new Error(`Not named by src/layouts/stored.ts: ${JSON.stringify(unlisted)}`);
  },
});

/** The first sign of a reader: a page that was opened and left alone wakes nothing. */
export async function stir(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
}

/** Brings a figure or a question to life as a reader does who comes by. */
export async function wake(element: Locator): Promise<void> {
  await stir(element.page());
  await element.scrollIntoViewIfNeeded();
  await expect(element).toHaveAttribute('data-alive', '');
}
