// What a browser's profile still holds after the browser was killed while someone typed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { createRandom, type Random } from '#numerics/random.ts';
import { startOnProfile, type Running } from './mortal-browser.ts';

const question = '[data-item="one-weight/elastic-net-minimum"]';

/** What the question shows: the text in its field and the attempts that are left. */
interface Shown {
  readonly text: string;
  readonly attempts: number;
}

/** What happened until the browser died. */
interface Round {
  readonly before: Shown;
  /** What was typed after `before`; the last key may not have arrived. */
  readonly typed: string;
  /** How many of those keys the page is known to have handled. */
  readonly handled: number;
  readonly handedIn: boolean;
  /** The last that was shown as saved. */
  readonly saved: Shown;
}

/** In the page: says in the console what the question shows whenever it shows "Saved". */
function reportSaved(selector: string): void {
  const item = document.querySelector(selector);
  const report = (): void => {
    if (item?.querySelector('.saved')?.textContent !== 'Saved') return;
    const text = item.querySelector('input')?.value ?? '';
    const left = /(\d) attempt/.exec(item.querySelector('.status')?.textContent ?? '')?.[1];
    console.log(`saved ${JSON.stringify({ text, attempts: Number(left ?? 0) })}`);
  };
  if (item === null) throw new Error(`${selector} is not there.`);
  new MutationObserver(report).observe(item, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  report();
}

async function shown(page: Page): Promise<Shown> {
  const text = await page.locator(`${question} input`).inputValue();
  const status = await page.locator(`${question} .status`).innerText();
  return { text, attempts: Number(/(\d) attempt/.exec(status)?.[1] ?? 0) };
}

async function open(page: Page, address: string): Promise<Shown> {
  await page.goto(address);
  await page.mouse.move(1, 1);
  await page.locator(question).scrollIntoViewIfNeeded();
  await page.locator(`${question}[data-alive]`).waitFor();
  return shown(page);
}

/** Numbers that can still be answered, and a field with room; both saved before it goes on. */
async function makeRoom(page: Page): Promise<void> {
  const again = page.locator(question).getByRole('button', { name: 'Try new numbers' });
  const field = page.locator(`${question} input`);
  const finished = await again.isVisible();
  const full = (await field.inputValue()).length > 60;
  if (finished) await again.click();
  if (full) await field.fill('');
  const saved = page.locator(`${question} .saved`, { hasText: /^Saved$/ });
  if (finished || full) await saved.waitFor();
  await field.focus();
  await field.press('End');
}

/** Types digits until the browser dies, which it does at a moment drawn by `random`. */
async function typeUntilKilled({ page, kill }: Running, random: Random): Promise<Round> {
  const before = await shown(page);
  const round = { before, typed: '', handled: 0, handedIn: false, saved: { ...before, text: '' } };
  page.on('console', (message) => {
    const [, saved] = /^saved (.*)$/.exec(message.text()) ?? [];
    if (saved !== undefined) round.saved = JSON.parse(saved);
  });
  await page.evaluate(reportSaved, question);
  const keys = Array.from({ length: random.integer(1, 25) }, () => String(random.integer(0, 9)));
  const handsIn = random.uniform() < 0.3;
  const dying = pause(random.integer(0, 500)).then(kill);
  try {
    for (const key of keys) {
      round.typed += key;
      await page.keyboard.press(key);
      round.handled += 1;
      await pause(random.integer(0, 30));
    }
    round.handedIn = handsIn;
    if (handsIn) await page.keyboard.press('Enter');
  } catch {
    // Killed.
  }
  await dying;
  return round;
}

/** What was lost of a round that should not have been, in sentences. */
function losses(round: Round, after: Shown): string[] {
  const { before, typed, handled, handedIn, saved } = round;
  const whole = before.text + typed;
  const least = before.text.length + Math.max(0, handled - 1);
  const attempts = before.attempts - (handedIn ? 1 : 0);
  return [
    ...(whole.startsWith(after.text) ? [] : [`“${after.text}” is nothing of “${whole}”`]),
    ...(after.text.length >= least ? [] : [`more than a key of “${whole}”: “${after.text}”`]),
    ...(after.text.startsWith(saved.text) ? [] : [`“${saved.text}”, which was shown as saved`]),
    ...(after.attempts <= saved.attempts ? [] : ['an answer that was shown as saved']),
    ...(after.attempts >= attempts ? [] : ['an attempt that nobody made']),
  ];
}

/**
 * Kills a browser `times` times while it types at the questions at `address`, always on the same
 * profile; the sentences say what was lost, one for each loss.
 */
export async function killAgainAndAgain(
  address: string,
  times: number,
  seed: number,
  told: (round: Round, lost: readonly string[]) => void = () => undefined,
): Promise<readonly string[]> {
  const [random, lost]: [Random, string[]] = [createRandom(seed), []];
  const profile = mkdtempSync(join(tmpdir(), 'killed-browser-'));
  let round: Round | undefined;
  for (let time = 0; time <= times; time += 1) {
    const running = await startOnProfile(profile);
    const after = await open(running.page, address);
    if (round !== undefined) lost.push(...losses(round, after).map((loss) => `${time}: ${loss}`));
    if (time === times) await running.kill();
    else {
      await makeRoom(running.page);
      round = await typeUntilKilled(running, random);
      told(round, lost);
    }
  }
  rmSync(profile, { recursive: true, force: true });
  return lost;
}
