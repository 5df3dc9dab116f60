// Every control can be reached with the Tab key alone, and is seen when it is.
import { expect, test, type Page } from './journey.ts';
import { unseenFocus } from './answering/unseen-focus.ts';
import { lesson, openFigure } from './lesson-page.ts';

const controls =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]';

/** What can be seen and operated, in the order of the page, each with a number to know it by. */
const numberControls = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const grouped = new Set<string>();
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((control) => {
      // Of a group of radio buttons Tab reaches one; arrow keys reach the others.
      const group = control instanceof HTMLInputElement && control.type === 'radio' && control.name;
      const again = group && grouped.has(group);
      if (group) grouped.add(group);
      return !again && control.tabIndex >= 0 && control.checkVisibility();
    });
    shown.forEach((control, index) => (control.dataset['reached'] = `no ${index}`));
    return shown.length;
  }, controls);

/** Presses Tab; of what gets the focus, returns what does not look different with it. */
async function tabThrough(page: Page, most: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(noteReached);
    const blind = await page.evaluate(unseenFocus);
    if (blind !== undefined) unseen.push(blind);
  }
  return unseen;
}

/** In the page. */
function noteReached(): void {
  const control = document.activeElement;
  if (control instanceof HTMLElement || control instanceof SVGElement)
    control.dataset['reached'] = 'yes';
}

async function wakeFigures(page: Page): Promise<void> {
  for (const figure of await page.locator('shrinkage-widget').all()) {
    await figure.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 1);
    await expect(figure).toHaveAttribute('data-alive', '');
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.focus();
  });
}

for (const path of ['', lesson, 'course/', 'progress/', 'review/']) {
  test(`/${path}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    // What is drawn when a figure comes alive is counted, too.
    if (path === '') await wakeFigures(page);
    if (path === lesson) {
      await openFigure(page);
      await page.evaluate(async () => {
        for (const item of document.querySelectorAll('quiz-item')) {
          item.scrollIntoView();
          await new Promise((done) => setTimeout(done, 60));
        }
        scrollTo(0, 0);
      });
      await expect(page.locator('quiz-item:not([data-alive])')).toHaveCount(0);
      await page.evaluate(() => document.body.focus());
    }
    const count = await numberControls(page);
    expect(count).toBeGreaterThan(5);
    expect(await tabThrough(page, count + 10), 'focused without a mark').toEqual([]);
    const missed = await page
      .locator('[data-reached^="no"]')
      .evaluateAll((list) => list.map((control) => control.outerHTML.slice(0, 120)));
    expect(missed).toEqual([]);
  });
}
