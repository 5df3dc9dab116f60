// The figure in the hands of a reader: mouse, touch, keyboard, typed numbers, links, no script.
import { expect, test, type Locator } from './journey.ts';
import { figure, lesson, openFigure } from './lesson-page.ts';

const zHandle = 'z, the least-squares estimate';

async function center(handle: Locator): Promise<readonly [number, number]> {
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('arrow keys, Home and a typed fraction all move the weight', async ({ page }) => {
  await page.goto(lesson);
  const widget = await openFigure(page);
  const handle = widget.getByRole('slider', { name: zHandle, exact: true });
  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect(handle).toHaveAttribute('aria-valuetext', 'z = 3.05');
  await page.keyboard.press('Home');
  await expect(widget.locator('.sentence')).toContainText('With z = −5');
  await widget.getByLabel('λ₂, typed').fill('1/3');
  await expect(widget.locator('.sentence')).toContainText('λ₂ = 0.3333 the minimum is at ŵ = −3,');
});

test('a typed number that cannot be read is explained, kept, and changes nothing', async ({
  page,
}) => {
  await page.goto(lesson);
  const widget = await openFigure(page);
  const field = widget.getByLabel('λ₁, typed');
  const before = await widget.locator('.sentence').innerText();
  for (const [text, words] of [
    ['1.2.3', /./],
    ['-1', /λ₁ takes a number from 0/],
  ] as const) {
    await field.fill(text);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(widget.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await field.blur();
    await expect(field).toHaveValue(text);
    await expect(widget.locator('.sentence')).toHaveText(before);
  }
});

test('a mouse drags z, and the weight follows the soft threshold', async ({ page }) => {
  await page.goto(lesson);
  const widget = await openFigure(page);
  const handle = widget.getByRole('slider', { name: zHandle, exact: true });
  await handle.scrollIntoViewIfNeeded();
  const [x, y] = await center(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 300, y, { steps: 5 });
  await page.mouse.up();
  const z = Number(await handle.getAttribute('aria-valuenow'));
  expect(z).toBeLessThan(0);
  const weight = Math.min(0, z + 1) / 1.5;
  await expect(widget.locator('.minimum-label')).toHaveText(
    new RegExp(
      `ŵ = ${weight
        .toPrecision(3)
        .replace(/\.?0+$/, '')
        .replace('-', '−')}`,
    ),
  );
});

test('a finger drags a handle without scrolling the page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
    baseURL: baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto(lesson);
  const widget = await openFigure(page);
  const handle = widget.getByRole('slider', { name: zHandle, exact: true });
  await handle.scrollIntoViewIfNeeded();
  const [x, y] = await center(handle);
  const scrolled = await page.evaluate(() => scrollY);
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y: y - Math.abs(dx) }],
    });
  await touch('touchStart', 0);
  for (const dx of [-20, -40, -60, -80]) await touch('touchMove', dx);
  await touch('touchEnd', -80);
  await expect.poll(async () => Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(1);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});

test('a term lights its curve, and the curve its term: by pointer and by keyboard', async ({
  page,
}) => {
  await page.goto(lesson);
  const widget = await openFigure(page);
  const curve = widget.locator('path.data[data-term="data"]');
  const term = widget.locator('.katex-html [data-term="data"]').first();
  await term.hover();
  await expect(curve).toHaveClass(/lit/);
  await expect(widget.locator('path.objective')).not.toHaveClass(/lit/);
  await widget.getByRole('button', { name: /the L1 penalty/ }).focus();
  await expect(widget.locator('path.penalty.l1')).toHaveClass(/lit/);
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('button', { name: /the L1 penalty/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await curve.dispatchEvent('pointerover');
  await expect(term).toHaveClass(/lit/);
});

test('a shared link opens the figure as it stood, and a broken one says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(lesson);
  const widget = await openFigure(page);
  await widget.getByLabel('z, typed').fill('-2,5');
  await widget.getByRole('button', { name: 'Share' }).click();
  await widget.getByRole('button', { name: 'Copy link' }).click();
  await expect(widget.getByText('Copied:')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await expect((await figure(page)).locator('.sentence')).toContainText('With z = −2.5');
  await page.goto('about:blank');
  await page.goto(`${lesson}?one-weight=1;z=1;gamma=4#one-weight`);
  const opened = await figure(page);
  await expect(opened.getByRole('alert').filter({ hasText: 'gamma' })).toBeVisible();
  await expect(opened.locator('.sentence')).toContainText('With z = 1');
});

test('without JavaScript the picture, its sentence and its tables are there', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(lesson);
  const widget = page.locator('#one-weight');
  await expect(widget.locator('path.objective')).toBeVisible();
  await expect(widget.locator('.sentence')).toContainText('ŵ = 1.33');
  await expect(widget.getByRole('slider')).toHaveCount(0);
  await widget.getByText('The numbers as tables').click();
  await expect(widget.getByRole('table').first()).toBeVisible();
  await context.close();
});

test('the printed page has the figure and no controls', async ({ page }) => {
  await page.goto(lesson);
  const widget = await openFigure(page);
  await page.emulateMedia({ media: 'print' });
  await expect(widget.locator('path.objective')).toBeVisible();
  await expect(widget.getByRole('button', { name: 'Reset' })).toBeHidden();
});
