// The SCORM package, unpacked on a site that is not ours, in a learning system that keeps to the limits:
// begun on one device, gone on with on another, handed in, scored, and opened by the teacher.
import { expect, test, type Page } from './journey.ts';
import { identified, type Assignment } from '#assignments/assignment.ts';
import { newTeacherKey } from '#assignments/keys.ts';
import type { OwnChoice } from '#assignments/own-items.ts';
import { personalSeed } from '#assignments/personal-seed.ts';
import { regrade } from '#assignments/regrade.ts';
import { openReceipt } from '#assignments/seal.ts';
import { items } from '#content/lessons/02-one-weight/items.ts';
import { readSitting } from '#layouts/sitting.ts';
import { askedOn, type Asked } from './answering/asked.ts';
import { driverOf } from './answering/drivers.ts';
import { mouse } from './answering/hands.ts';
import { openActivity, packed, recorded, student } from './learning-system.ts';

const graded = items.filter(({ purpose }) => purpose === 'graded');
const chosen = ['numeric', 'single-choice', 'multiple-choice'].flatMap(
  (type) => graded.find((item) => item.type === type) ?? [],
);

async function assignmentFor(teacherKey: string): Promise<Assignment> {
  return {
    format: 'shrinkage-assignment',
    version: 1,
    title: 'Week 3: <ridge & lasso>',
    entries: chosen.map(({ id, version }) => ({ item: id, version, weight: 1 })),
    policy: { attempts: 3, hintCost: 0, feedback: 'now' },
    takes: 1,
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
    bank: '',
    teacherKey,
  };
}

test('a package is worked on in two sittings and handed in with a score', async ({
  browser,
  baseURL,
}) => {
  const key = await newTeacherKey();
  const assignment = await assignmentFor(key.publicKey);
  const whole = await identified(assignment);
  const files = await packed(assignment, baseURL ?? '');
  const seed = await personalSeed(whole.id, student, 1);

  const right = chosen.map((item) => item.variant(seed).answers.right);
  const give = async (page: Page, place: number, response: unknown): Promise<Asked> => {
    const item = chosen[place];
    if (!item) throw new Error(`There is no question ${place}.`);
    const asked = askedOn(page.frameLocator('iframe'), item.id);
    await expect(asked.question).toHaveAttribute('data-alive', '');
    await driverOf(item.type)(mouse, asked, response);
    return asked;
  };

  const first = await openActivity(browser, files);
  const { question } = await give(first, 0, right[0]);
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toContainText('Right.');
  await expect.poll(async () => (await recorded(first)).core.score.raw).toBe('33.33');
  const kept = await recorded(first);
  expect(kept.core['lesson_status']).toBe('incomplete');
  await first.close();

  const second = await openActivity(browser, files, kept);
  const sco = second.frameLocator('iframe');
  await expect(sco.locator(`[data-item="${chosen[0]?.id}"]`)).toContainText('Right.');
  await give(second, 1, right[1]);
  await give(second, 2, chosen[2]?.variant(seed).answers.wrong[0]?.response);
  await sco.getByRole('button', { name: 'Hand in' }).click();
  await expect(sco.locator('#hand-in').locator('..')).toContainText(
    'Your sealed receipt went along.',
  );

  await second.locator('iframe').evaluate((frame) => frame.remove());
  const { core, suspend_data: suspended } = await recorded(second);
  const [sealed = ''] = suspended.split(' ');
  const receipt = await openReceipt(sealed, key.pair);
  const bank = (id: string) => chosen.find((item) => item.id === id);
  const { total, outOf, flags } = await regrade(whole, receipt, bank);
  expect(receipt.student).toEqual(student);
  expect(core).toMatchObject({ lesson_status: 'completed' });
  expect(Number(core.score.raw)).toBeCloseTo((100 * total) / outOf, 1);
  expect(Number(core.score.raw)).toBeGreaterThanOrEqual(66.6);
  expect(Number(core.score.raw)).toBeLessThan(100);
  expect(flags.map(({ kind }) => kind)).toEqual([]);
  expect(await second.evaluate(() => Reflect.get(window, 'refused'))).toEqual([]);
  const set = (text: string) => Reflect.get(window, 'API').LMSSetValue('cmi.suspend_data', text);
  expect(await second.evaluate(set, 'x'.repeat(4097)), 'the limits hold').toBe('false');
});

test('a locked question is answered there, and only the teacher can tell the score', async ({
  browser,
  baseURL,
}) => {
  const key = await newTeacherKey();
  const own: OwnChoice = {
    kind: 'choice',
    name: 'shrinks',
    prompt: 'Which one is $\\hat\\beta_\\lambda$ of ridge?',
    parameters: [],
    options: [
      { name: 'ridge', text: '$(X^\\top X+\\lambda I)^{-1}X^\\top y$' },
      { name: 'ols', text: '$(X^\\top X)^{-1}X^\\top y$' },
    ],
  };
  const assignment = {
    ...(await assignmentFor(key.publicKey)),
    entries: [{ own, weight: 1 }],
    takes: 2,
  };
  const page = await openActivity(browser, await packed(assignment, baseURL ?? ''));
  const sco = page.frameLocator('iframe');
  // Formulas of a teacher are drawn in the browser, by a script from the package.
  await expect(sco.locator('legend math')).toBeVisible();
  await sco.locator('input[value="ols"]').check();
  await sco.getByRole('button', { name: 'Hand in' }).click();
  await expect(sco.getByText('Your score comes from your teacher.')).toBeVisible();
  const { core, suspend_data: suspended } = await recorded(page);
  expect(core).toMatchObject({ lesson_status: 'completed', score: { raw: '' } });
  const { log } = await openReceipt(suspended.split(' ')[0] ?? '', key.pair);
  expect(log.map(({ response }) => response)).toEqual(['ols']);

  await sco.getByRole('button', { name: 'Take it again' }).click();
  await expect(sco.getByText('take 2')).toBeVisible();
  await page.locator('iframe').evaluate((frame) => frame.remove());
  const again = readSitting((await recorded(page)).suspend_data);
  expect(again?.run).toMatchObject({ take: 2, sealed: suspended.split(' ')[0] });
});
