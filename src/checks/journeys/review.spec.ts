// What was answered comes back when it is due, with new numbers, and a slip can be undone.
import { expect, test, wake } from './journey.ts';
import { lesson, question } from './lesson-page.ts';

const monday = new Date('2026-11-02T10:00:00');
const friday = new Date('2026-11-06T10:00:00');

test('a review is due days later, has new numbers, and can be undone', async ({ page }) => {
  await page.clock.install({ time: monday });
  await page.goto('lessons/one-weight/quiz/');
  const item = await question(page, 'elastic-net-minimum');
  const stem = await item.locator('legend').evaluate(({ textContent }) => textContent);
  await item.getByRole('textbox').fill('5/3');
  await item.getByRole('textbox').press('Enter');
  await expect(item.getByRole('status')).toContainText('Right.');
  await page.goto('review/');
  await expect(page.locator('.place')).toContainText('The next question is due on Thursday');

  await page.clock.setSystemTime(friday);
  await page.reload();
  await expect(page.locator('.place')).toHaveText('Question 1 of 1, due');
  const asked = await question(page, 'elastic-net-minimum');
  await expect(asked.locator('legend')).not.toHaveText(stem);
  await asked.getByRole('textbox').fill('99');
  await asked.getByRole('textbox').press('Enter');
  await expect(asked.getByRole('status')).toContainText('Not right.');
  await page.getByRole('button', { name: 'Undo the last review' }).click();
  await expect(asked.getByRole('status')).not.toContainText('Not right.');
  await expect(asked.locator('.status')).toContainText('3 attempts');
  await expect(page.getByRole('button', { name: 'Undo the last review' })).toBeHidden();
  await page.reload();
  await expect(page.locator('.place')).toHaveText('Question 1 of 1, due');
  await page.getByRole('button', { name: 'Next question' }).press('Enter');
  await expect(page.locator('.place')).toHaveText('Done. 1 more is due.');
  await expect(page.locator('.place')).toBeFocused();
});

test('a lesson offers what is due from earlier ones, and nothing where nothing is', async ({
  page,
}) => {
  await page.clock.install({ time: monday });
  await page.goto('lessons/penalty-term/quiz/');
  for (const item of (await page.locator('quiz-item').all()).slice(0, 5)) {
    await wake(item);
    const choice = item.getByRole('radio').first();
    if ((await choice.count()) === 0) continue;
    await choice.check();
    await item.getByRole('button', { name: 'Check answer' }).click();
    await expect(item.locator('.saved')).toHaveText('Saved');
  }
  await page.goto(lesson);
  await question(page, 'predict-zero');
  await expect(page.locator('review-start')).toBeEmpty();
  await page.clock.setSystemTime(friday);
  await page.reload();
  const offer = page.getByRole('button', { name: /^Review first: \d questions? from/ });
  await offer.press('Enter');
  await expect(page.locator('review-start quiz-item[data-alive]').first()).toBeVisible();
  await offer.press('Enter');
  await expect(page.locator('review-start quiz-item').first()).toBeHidden();
});

test('a misconception is named on the progress page, can be practiced, and is overcome', async ({
  page,
}) => {
  await page.goto('lessons/one-weight/quiz/');
  const item = await question(page, 'ridge-exact-zero');
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: 'Check answer' }).click();
  await expect(item.getByRole('link', { name: 'See it in the figure' })).toHaveAttribute(
    'href',
    /lessons\/one-weight\/\?one-weight=/,
  );
  await page.goto('progress/');
  const listed = page.locator('[data-part="open"] [data-misconception]');
  await expect(listed).toHaveCount(1);
  await expect(listed).toContainText('Suggested once');
  await listed.getByRole('link', { name: 'Practice it' }).click();
  await expect(page.locator('.place')).toContainText('Question 1 of');
  await expect(page.locator('review-run quiz-item')).toHaveCount(1);
  const again = page.locator('[data-item="one-weight/ridge-exact-zero"]');
  // Each question is fetched: the next is asked for only once this one has come.
  for (let at = 2; !(await again.isVisible()); at += 1) {
    await page.getByRole('button', { name: /^Next/ }).click();
    await expect(page.locator('.place')).toContainText(`Question ${at} of`);
  }
  await again.getByRole('radio', { name: 'there is none' }).check();
  await again.getByRole('button', { name: 'Check answer' }).click();
  await expect(again.getByRole('status')).toContainText('Right.');
  await page.goto('progress/');
  await expect(listed).toHaveCount(0);
  await page.getByText('Overcome', { exact: true }).click();
  await expect(page.locator('[data-part="overcome"]')).toContainText('✓ Overcome.');
});
