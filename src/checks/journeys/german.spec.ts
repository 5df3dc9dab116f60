// The interface in German: the same questions, the same progress, numbers with a comma.
import { expect, test } from './journey.ts';
import { question } from './lesson-page.ts';

test('an answer with a comma is judged in German, and is there in English too', async ({
  page,
}) => {
  await page.goto('de/lessons/one-weight/quiz/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const item = await question(page, 'elastic-net-minimum');
  await item.getByRole('textbox').fill('2,5');
  await item.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(item.getByRole('status')).toContainText('Nicht richtig.');
  await item.getByRole('textbox').fill('1,6667');
  await item.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(item.getByRole('status')).toContainText('Richtig.');
  await expect(item.getByRole('status')).toContainText('Der Lösungsweg steht unten.');
  await expect(item).toContainText('✓ Gelöst');

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const same = await question(page, 'elastic-net-minimum');
  await expect(same.getByRole('textbox')).toHaveValue('1,6667');
  await expect(same).toContainText('✓ Solved');
});

test('a figure is set with a comma, and says in German what it shows', async ({ page }) => {
  await page.goto('de/');
  const figure = page.locator('#one-weight');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-alive', '');
  await figure.getByLabel('z, eingegeben').fill('1,5');
  await figure.getByLabel('λ₁, eingegeben').fill('2,25');
  await expect(figure.locator('.sentence')).toHaveText(
    'Mit z = 1,5, λ₁ = 2,25 und λ₂ = 0,5 ist das Gewicht genau 0: |z| ist nicht größer als λ₁.',
  );
});
