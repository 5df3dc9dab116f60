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
