// From a prediction to a solved question, and back on another day.
import { expect, test } from './journey.ts';
import { figure, lesson, question } from './lesson-page.ts';

test('the figure waits for a prediction, then shows it beside what happened', async ({ page }) => {
  await page.goto(lesson);
  const gate = await question(page, 'predict-zero');
  const widget = await figure(page);
  await expect(widget.getByLabel('z, typed')).toBeDisabled();
  const [ridge, lasso] = await gate.getByRole('textbox').all();
  await ridge?.fill('9');
  await lasso?.fill('soon');
  await gate.getByRole('button', { name: 'Commit my prediction' }).click();
  await expect(lasso ?? gate).toHaveAttribute('aria-invalid', 'true');
  await expect(widget.getByLabel('z, typed')).toBeDisabled();
  await lasso?.fill('3');
  await gate.getByRole('button', { name: 'Commit my prediction' }).click();
  const rows = gate.getByRole('row');
  await expect(rows.filter({ hasText: '9' })).toBeVisible();
  await expect(widget.getByLabel('z, typed')).toBeEnabled();
  await page.reload();
  await question(page, 'predict-zero');
  await expect((await figure(page)).getByLabel('z, typed')).toBeEnabled();
});

test('unreadable answers cost nothing, a named slip is explained, a fraction is read', async ({
  page,
}) => {
  await page.goto(lesson);
  const item = await question(page, 'elastic-net-minimum');
  const field = item.getByRole('textbox');
  const check = item.getByRole('button', { name: 'Check answer' });
  for (const text of ['', 'abc', '1.2.3']) {
    await field.fill(text);
    await check.click();
    await expect(item.getByRole('status')).toContainText('Not graded.');
    await expect(item.locator('.status')).toContainText('3 attempts');
    await expect(field).toHaveValue(text);
  }
  await field.fill('=2.5');
  await field.press('Enter');
  await expect(item.getByRole('status')).toContainText('Not right.');
  await expect(item.locator('.status')).toContainText('2 attempts');
  await field.fill('5/3');
  await check.click();
  await expect(item.getByRole('status')).toContainText('Right.');
  await item.getByRole('button', { name: 'Try new numbers' }).click();
  await expect(field).toHaveValue('');
});

test('a revealed misconception opens the figure in the state that refutes it', async ({ page }) => {
  await page.goto(lesson);
  const item = await question(page, 'ridge-exact-zero');
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: 'Check answer' }).click();
  await item.getByRole('link', { name: 'See it in the figure' }).first().click();
  const widget = await figure(page);
  await expect(widget).toBeInViewport();
  await expect(widget.locator('.sentence')).not.toContainText('With z = 3, λ₁ = 1 and λ₂ = 0.5');
});

test('answers, drafts and progress are there on return', async ({ page }) => {
  await page.goto(lesson);
  const solved = await question(page, 'elastic-net-minimum');
  await solved.getByRole('textbox').fill('1.6667');
  await solved.getByRole('button', { name: 'Check answer' }).click();
  await expect(solved.getByRole('status')).toContainText('Right.');
  const begun = await question(page, 'rss-threshold');
  await begun.getByRole('textbox').fill('1,2 or so');
  await page.reload();
  const again = await question(page, 'rss-threshold');
  await expect(again.getByRole('textbox')).toHaveValue('1,2 or so');
  await expect((await question(page, 'elastic-net-minimum')).locator('.status')).toContainText(
    /solved/i,
  );
  await page.goto('course/');
  await expect(page.getByText(/1 of \d+ solved/)).toBeVisible();
});

test('progress is saved as a file, erased, and brought back from that file', async ({ page }) => {
  await page.goto(lesson);
  const item = await question(page, 'elastic-net-minimum');
  await item.getByRole('textbox').fill('5/3');
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item.getByRole('status')).toContainText('Right.');
  await page.goto('progress/');
  const solved = page.getByText(/1 of \d+ solved/);
  await expect(solved).toBeVisible();
  const save = page.getByRole('button', { name: 'Save as a file' });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  await page.getByRole('button', { name: 'Erase everything …' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(solved).toBeHidden();
  await page.reload();
  const panel = page.locator('progress-panel');
  await expect(panel.getByText('Looking up what is kept')).toBeHidden();
  await expect(solved).toBeHidden();
  await page.getByLabel(/Bring back a saved file/).setInputFiles(await download.path());
  await expect(solved).toBeVisible();
});
