// What holds on every journey, in every window of it: the page asks for nothing that its policy forbids.
import {
  expect,
  test as anyTest,
  type BrowserContext,
  type ConsoleMessage,
  type Locator,
  type Page,
} from '@playwright/test';

export { expect, type Browser, type Locator, type Page } from '@playwright/test';

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
