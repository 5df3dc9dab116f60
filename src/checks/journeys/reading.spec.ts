// How a page looks is the reader's choice: by keys, kept, the same in all tabs; and nothing is cut off by it.
import { expect, stir, test, type Page } from './journey.ts';
import { openWhole } from '../accessibility/pages.ts';
import { lesson } from './lesson-page.ts';

const html = (page: Page) => page.locator('html');
const opener = (page: Page) => page.getByRole('button', { name: 'Reading' });

test('all is chosen by keys, kept, shown in another tab, and taken back', async ({
  page,
  context,
}) => {
  await page.goto('course/');
  const other = await context.newPage();
  await other.goto('glossary/');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Reading' });
  await expect(menu.getByRole('radio', { checked: true })).toHaveCount(5);
  await page.keyboard.press('Tab');
  for (const key of ['ArrowUp', 'Tab', 'ArrowUp', 'Tab', 'ArrowDown', 'Tab', 'ArrowDown', 'Tab'])
    await page.keyboard.press(key);
  await page.keyboard.press('ArrowDown');
  for (const tab of [page, other]) {
    await expect(html(tab)).toHaveAttribute('data-theme', 'dark');
    await expect(html(tab)).toHaveAttribute('data-text-size', '90');
    await expect(html(tab)).toHaveAttribute('data-spacing', 'wide');
    await expect(html(tab)).toHaveAttribute('data-contrast', 'more');
    await expect(html(tab)).toHaveAttribute('data-motion', 'less');
  }
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-spacing', 'wide');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await opener(page).click();
  await menu.getByRole('button', { name: 'As it was at first' }).click();
  await expect(html(page)).not.toHaveAttribute('data-theme');
  await expect(menu.getByRole('radio', { name: 'Normal' })).toBeChecked();
});

test('a theme that was kept before there was more to choose still holds', async ({ page }) => {
  await page.goto('course/');
  await page.evaluate(() => localStorage.setItem('shrinkage:/shrinkage/:theme', 'dark'));
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});

test('a figure that plays stops when less motion is asked for', async ({ page }) => {
  await page.goto('embed/decay-forces/');
  await stir(page);
  const figure = page.locator('shrinkage-widget[data-alive]');
  await figure.getByRole('button', { name: 'Run' }).first().click();
  await expect(figure.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(figure.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test.describe('on the smallest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  const asked = {
    'largest, widely spaced text': 'text-size=160&spacing=wide',
    'the spacing of WCAG 1.4.12': '',
  };
  for (const [name, chosen] of Object.entries(asked))
    test(`${name} is nowhere cut off`, async ({ page }) => {
      await page.addInitScript((text) => {
        if (text) localStorage.setItem('shrinkage:/shrinkage/:reading', text);
      }, chosen);
      for (const path of ['', lesson, 'lessons/one-weight/quiz/', 'embed/one-weight/']) {
        await openWhole(page, path);
        if (!chosen) await page.addStyleTag({ content: wcagSpacing });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(320);
        expect(await page.evaluate(cutOff), path).toEqual([]);
      }
    });
});

const wcagSpacing = `
  body *:not(svg *, .katex *, pre *) {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`;

/** In the page: what holds more text than it shows, and lets nobody scroll to it. */
function cutOff(): string[] {
  const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.textContent !== '' &&
      element.checkVisibility() &&
      !element.closest(
        '.visually-hidden, .hidden, .katex-display, .katex, svg, [aria-hidden="true"]',
      ),
  );
  return shown.flatMap((element) => {
    const { overflowX, overflowY, contain, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none') return [];
    const clips = (overflow: string) =>
      /hidden|clip/.test(overflow) || (overflow === 'visible' && /strict|paint/.test(contain));
    const wide = clips(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const high = clips(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return wide || high ? [`${element.outerHTML.slice(0, 120)} ${element.textContent}`] : [];
  });
}
