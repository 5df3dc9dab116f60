// The grid of learning rates and decays: chosen by keys and clicks, filled in the background.
import { expect, test, type Locator, type Page, wake } from './journey.ts';

async function open(page: Page): Promise<Locator> {
  await page.goto('gallery/figures/heat-map/');
  const figure = page.locator('#heat-map');
  await wake(figure);
  return figure;
}

test('one stop for Tab, arrow keys from cell to cell, and a click', async ({ page }) => {
  const figure = await open(page);
  const grid = figure.getByRole('grid');
  await expect(figure.locator('svg [tabindex="0"]')).toHaveCount(1);
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  const chosen = figure.getByRole('gridcell', { selected: true });
  await expect(chosen).toHaveAttribute('aria-label', /^η = 2⁻⁵, λ = 2⁻⁵: 0\.\d\d$/);
  await expect(grid).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  );
  await figure.getByRole('gridcell').first().click();
  await expect(chosen).toHaveAttribute('aria-label', /^η = 2⁻⁹, λ = 2⁻²/);
  await expect(figure.locator('.sentence')).toContainText('At η = 2⁻⁹, λ = 2⁻²');
});

test('averages in the background, stops when told, and goes on', async ({ page }) => {
  const figure = await open(page);
  const [average, sentence] = [
    figure.getByRole('button', { name: 'Average 24 data sets' }),
    figure.locator('.sentence'),
  ];
  await average.click();
  await figure.getByRole('button', { name: 'Cancel' }).click();
  await expect(figure.getByText('Canceled: what is done is kept.')).toBeVisible();
  await average.click();
  await expect(figure.getByText(/^Done: \d+ runs\.$/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(sentence).toContainText(/changes by 0\.\d+ ± 0\.\d+, over 24 data sets/);
  await figure.getByLabel('ηλw, as in PyTorch').check();
  await expect(sentence).toContainText('over one data set');
  await expect(figure.getByText(/^Done: \d+ runs\.$/)).toBeHidden();
  await figure.getByLabel('λw, as in the paper').check();
  await expect(sentence).toContainText('over 24 data sets');
});
