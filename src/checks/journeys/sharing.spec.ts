// A figure is taken along: what comes out is opened by other means than those that made it.
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './journey.ts';
import { lesson, openFigure } from './lesson-page.ts';

async function openMenu(page: Page): Promise<Locator> {
  await page.goto(lesson);
  const widget = await openFigure(page);
  await widget.getByLabel('z, typed').fill('-2.5');
  const button = widget.getByRole('button', { name: 'Share' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('button', { name: 'Copy link' })).toBeFocused();
  return widget;
}

async function saved(page: Page, widget: Locator, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await widget.getByRole('button', { name, exact: true }).click();
  return (await download).path();
}

/** Of an image at an address: its size, and how many of its pixels have which color, the most first. */
const seen = (page: Page, address: string) =>
  page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    // Where nothing was copied yet there is nothing to see.
    await image.decode().catch(() => undefined);
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth || 1;
    canvas.height = image.naturalHeight || 1;
    const context = canvas.getContext('2d');
    if (image.naturalWidth > 0) context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const color = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    const colors = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
    return { width: canvas.width, height: canvas.height, colors: colors.slice(0, 400) };
  }, address);

/** The picture on the clipboard. */
async function copied(page: Page) {
  const address = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const isPicture = item?.types.includes('image/png') ?? false;
    return URL.createObjectURL((isPicture && (await item?.getType('image/png'))) || new Blob());
  });
  return seen(page, address);
}

const estimate = { light: '0,112,90', dark: '75,211,171' };
const paper = { light: '255,255,255', dark: '29,32,38' };

test('a picture in either theme, a drawing that stands alone, and the numbers', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const widget = await openMenu(page);
  const sentence = await widget.locator('.sentence').innerText();

  for (const theme of ['light', 'dark'] as const) {
    await widget.getByRole('radio', { name: theme }).check();
    await widget.getByRole('button', { name: 'Copy picture' }).click();
    // The sentence of the picture before may still stand there.
    await expect.poll(async () => (await copied(page)).colors[0]).toBe(paper[theme]);
    await expect(widget.getByText('Copied: the picture')).toBeVisible();
    const { width, colors } = await copied(page);
    const shown = await widget.locator('figure').evaluate((figure) => figure.clientWidth);
    expect(width).toBeGreaterThan(1.8 * shown);
    expect(colors).toContain(estimate[theme]);
  }

  const svg = readFileSync(await saved(page, widget, 'SVG file'), 'utf8');
  const { colors } = await seen(page, `data:image/svg+xml,${encodeURIComponent(svg)}`);
  expect(colors[0]).toBe(paper.dark);
  expect(colors).toContain(estimate.dark);
  const told = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      error: drawing.querySelector('parsererror')?.textContent,
      description: drawing.querySelector('desc')?.textContent,
      text: drawing.documentElement.textContent,
      classes: drawing.querySelectorAll('[class], [style], foreignObject, script').length,
      references: [...drawing.querySelectorAll('[clip-path]')].map((element) => {
        const [, id = ''] = /url\(#(.*)\)/u.exec(element.getAttribute('clip-path') ?? '') ?? [];
        return drawing.getElementById(id)?.localName;
      }),
    };
  }, svg);
  expect(told.error).toBeUndefined();
  expect(told.description).toBe(sentence);
  expect(told.classes).toBe(0);
  expect(told.text).toContain('ŵ = −1');
  expect(new Set(told.references)).toEqual(new Set(['clipPath']));
  expect(svg).toContain('creativecommons.org/licenses/by/4.0/');
  expect(svg).toContain('/lessons/one-weight/?one-weight=1;z=-2.5#one-weight');
  expect(svg.match(/url\((?!#|data:)/gu)).toBeNull();

  const csv = readFileSync(await saved(page, widget, 'CSV file'), 'utf8');
  expect(csv).toContain('# State: z = -2.5, λ₁ = 1, λ₂ = 0.5');
  expect(csv).toContain('\n# The slope of J at w = 0\nside,slope\n');
  await page.keyboard.press('Escape');
  await expect(widget.getByRole('button', { name: 'Share' })).toBeFocused();
  await expect(widget.getByRole('dialog')).toHaveCount(0);
});

test('where the browser refuses to copy, a file or the text is offered', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { writeText: refuse, write: refuse });
    Object.assign(navigator, { share: (data: ShareData) => (document.title = data.url ?? '') });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  const widget = await openMenu(page);
  const box = await widget.getByRole('dialog').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  const png = await saved(page, widget, 'Copy picture');
  expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
  await expect(widget.getByText('saved instead: one-weight.png')).toBeVisible();
  await saved(page, widget, 'Copy numbers');
  await expect(widget.getByText('saved instead: one-weight.csv')).toBeVisible();
  await widget.getByRole('button', { name: 'Embed code' }).click();
  await expect(widget.getByLabel('To copy by hand')).toHaveValue(
    /^<iframe src="[^"]*\/embed\/one-weight\/\?one-weight=1;z=-2\.5" /u,
  );
  await widget.getByRole('button', { name: 'Send link' }).click();
  await expect(page).toHaveTitle(/\/lessons\/one-weight\/\?one-weight=1;z=-2\.5#one-weight$/u);
});
