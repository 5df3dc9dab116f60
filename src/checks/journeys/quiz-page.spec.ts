// The questions of one lesson on a page of their own.
import { expect, test } from './journey.ts';
import { question } from './lesson-page.ts';

const quiz = 'lessons/one-weight/quiz/';

test('by keyboard: to the next unsolved question, answered, and on', async ({ page }) => {
  await page.goto(quiz);
  // Once a question is alive, the tools above are, too.
  const first = await question(page, 'elastic-net-minimum');
  const next = page.getByRole('button', { name: 'Next unsolved' });
  await next.press('Enter');
  await expect(first.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('5/3');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toBeFocused();
  await expect(page.getByText(/^1 of \d+ solved/)).toBeVisible();
  await next.press('Enter');
  await expect(first.getByRole('textbox')).not.toBeFocused();
  await expect(page.locator('[data-item="one-weight/lasso-and-ridge-minimum"] :focus')).toHaveCount(
    1,
  );
});

test('all questions get new numbers at once, and that can be undone', async ({ page }) => {
  await page.goto(quiz);
  const item = await question(page, 'elastic-net-minimum');
  const stem = await item.locator('legend').evaluate(({ textContent }) => textContent);
  await item.getByRole('textbox').fill('half');
  await page.getByRole('button', { name: 'New numbers for all' }).click();
  await expect(item.locator('legend')).not.toHaveText(stem);
  await expect(item.getByRole('textbox')).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item.locator('legend')).toHaveText(stem);
  await expect(item.getByRole('textbox')).toHaveValue('half');
});

test('paper has lines and boxes, and solutions only where they are asked for', async ({ page }) => {
  await page.goto(quiz);
  const item = await question(page, 'elastic-net-minimum');
  await item.getByRole('textbox').fill('5/3');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item.locator('.solution')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(item.locator('.solution')).toBeHidden();
  await expect(item.getByRole('status')).toBeHidden();
  await expect(item.getByRole('button', { includeHidden: true }).first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print the worked solutions, too').check();
  await expect(page.locator('quiz-item[data-alive] .solution')).toHaveCount(
    await page.locator('quiz-item').count(),
  );
  await expect(page.locator('.solution').last()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.solution').last()).toBeVisible();
});

test('keys print questions that nobody came near with the numbers that were drawn for them', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(quiz);
  const last = page.locator('quiz-item').last();
  const first = await last.locator('legend').textContent();
  await question(page, 'elastic-net-minimum');
  await page.getByRole('button', { name: 'New numbers for all' }).click();
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await expect(page.locator('quiz-item:not([data-alive])')).toHaveCount(0);
  await expect(last.locator('legend')).not.toHaveText(first ?? '');
});

test('what was drawn comes back for the browser’s own menu, too, which does not wait', async ({
  page,
}) => {
  await page.goto(quiz);
  await question(page, 'elastic-net-minimum');
  await page.getByRole('button', { name: 'New numbers for all' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.reload();
  await page.keyboard.press('Shift');
  await expect(page.locator('quiz-item:not([data-alive])')).toHaveCount(0);
});
