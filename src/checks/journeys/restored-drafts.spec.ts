// What stands in the fields of a question stands there again after a reload, whatever its type.
import { expect, test, type Locator, wake } from './journey.ts';
import { items as penaltyTerm } from '#content/lessons/01-penalty-term/items.ts';
import { items as oneWeight } from '#content/lessons/02-one-weight/items.ts';
import { items as biasAndVariance } from '#content/lessons/05-bias-and-variance/items.ts';
import { items as penaltyToDecay } from '#content/lessons/07-penalty-to-decay/items.ts';
import { items as beyond } from '#content/lessons/12-beyond-the-classical/items.ts';
import { askedOn } from './answering/asked.ts';
import { driverOf } from './answering/drivers.ts';
import { mouse } from './answering/hands.ts';

// Lessons with a data set are left out: only the build can read one.
const items = [penaltyTerm, oneWeight, biasAndVariance, penaltyToDecay, beyond].flat();

/** Of each type the first that is graded. */
const firstOfType = new Map(
  items
    .filter(({ purpose }) => purpose === 'graded')
    .toReversed()
    .map((item) => [item.type, item]),
);

/** All that can be seen and told of the fields: texts, choices, ticks and the order of steps. */
const contents = (question: Locator): Promise<unknown> =>
  question.locator('fieldset').evaluate((fieldset) =>
    Array.from(fieldset.querySelectorAll('input, select, ol > li'), (field) => {
      if (field instanceof HTMLSelectElement) return field.value;
      if (field instanceof HTMLInputElement) return `${field.value} ${field.checked}`;
      return field.textContent;
    }),
  );

for (const [type, item] of firstOfType) {
  test(`${type}: ${item.id}`, async ({ page }) => {
    const [lesson] = item.id.split('/');
    const { question, ...rest } = askedOn(page, item.id);
    const alive = async () => {
      await wake(question);
    };
    await page.goto(`lessons/${lesson}/quiz/`);
    await alive();
    const empty = await contents(question);
    await driverOf(type)(mouse, { question, ...rest }, item.variant(0).answers.right);
    const given = await contents(question);
    expect(given).not.toEqual(empty);
    await page.reload();
    await alive();
    expect(await contents(question)).toEqual(given);
    await question.getByRole('button', { name: 'Check answer' }).click();
    await expect(question.locator('.report .verdict')).toContainText('Right.');
  });
}
