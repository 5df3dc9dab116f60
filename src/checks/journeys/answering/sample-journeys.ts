// The samples of every item type as questions to be answered, from an empty form to the worked solution.
import { expect } from '@playwright/test';
import { mapItemTypes } from '#components/items/index.ts';
import type { Asked } from './asked.ts';
import { driverOf } from './drivers.ts';
import type { Hands } from './hands.ts';

export const verdicts = ['ungraded', 'wrong', 'partly right', 'right'] as const;
export type Verdict = (typeof verdicts)[number];

const said: Readonly<Record<Verdict, string>> = {
  ungraded: 'Not graded.',
  wrong: 'Not right.',
  'partly right': 'Partly right',
  right: 'Right.',
};

export interface Answer {
  readonly verdict: Verdict;
  readonly response: unknown;
}

export interface Journey {
  readonly id: string;
  readonly type: string;
  /** The first response of each verdict, from ungraded to right. */
  readonly answers: readonly Answer[];
}

export const sampledTypes = mapItemTypes(({ name, samples }) => ({
  name,
  journeys: samples.map(({ responses }, index): Journey => ({
    id: `samples/${name}-${index + 1}`,
    type: name,
    answers: verdicts.flatMap((verdict) => responses.find((one) => one.verdict === verdict) ?? []),
  })),
}));

const status = ({ question }: Asked) => question.locator('.status');

/** Hands in what stands there, and sees that verdict. */
export async function check(hands: Hands, asked: Asked, verdict: Verdict): Promise<void> {
  const { question } = asked;
  const before = (await status(asked).textContent()) ?? '';
  await hands.press(question.getByRole('button', { name: 'Check answer' }));
  await expect(question.locator('.report .verdict')).toContainText(said[verdict]);
  if (verdict !== 'ungraded') return expect(status(asked)).not.toHaveText(before);
  await expect(status(asked)).toHaveText(before);
  await expect(question.locator('fieldset :focus')).toHaveCount(1);
}

/** Gives one answer to a question of that type, and hands it in. */
export async function give(
  hands: Hands,
  asked: Asked,
  type: string,
  { response, verdict }: Answer,
): Promise<void> {
  await driverOf(type)(hands, asked, response);
  await check(hands, asked, verdict);
}

/** From the empty form to the worked solution. */
export async function answer(
  hands: Hands,
  asked: Asked,
  { type, answers }: Journey,
): Promise<void> {
  await check(hands, asked, 'ungraded');
  for (const one of answers) await give(hands, asked, type, one);
  await expect(status(asked)).toContainText('Solved');
  await expect(asked.question.locator('.report')).toBeFocused();
}
