// What keys do to what is pressed, opened or scrolled.
import { expect } from '@playwright/test';
import { settings } from './in-page.ts';
import { press, shown, type Held, type Shows } from './held.ts';

/** What the button that has the focus says; nothing where the focus is lost. */
const saysNow = ({ figure }: Held): Promise<string | undefined> =>
  figure.evaluate(({ ownerDocument: { activeElement } }) =>
    activeElement === document.body ? undefined : activeElement?.textContent.trim(),
  );

/** Something in the figure changes, and the focus stays in it. */
export async function pressButton(held: Held): Promise<Shows> {
  const { figure, control } = held;
  // What stands there already, and what is pressed once all was looked at.
  if ((await control.getAttribute('aria-pressed')) === 'true') return undefined;
  if (/^(?:Reset)$/.test((await saysNow(held)) ?? '')) return undefined;
  // What stands in a field is no part of the markup.
  const all = async () => (await figure.evaluate(settings)) + (await figure.innerHTML());
  const [drawn, before] = [await shown(held), await all()];
  await press(held, 'Enter');
  await expect.poll(all, 'Enter does nothing').not.toBe(before);
  const now = await saysNow(held);
  expect(now, 'the focus is lost').toBeDefined();
  if (!/^(?:Pause|Cancel)$/.test(now ?? '')) return undefined;
  // What runs is seen to run, and is stopped.
  const patience = { timeout: 20_000, message: 'it does not run' };
  await expect.poll(() => shown(held), patience).not.toBe(drawn);
  if (now === (await saysNow(held))) await press(held, 'Enter');
  return undefined;
}

export async function openMenu(held: Held): Promise<Shows> {
  const { figure, control } = held;
  await press(held, 'Enter');
  const dialog = figure.getByRole('dialog');
  await expect(dialog.locator(':focus'), 'the focus does not go into it').toHaveCount(1);
  for (let stops = 0; (await dialog.locator(':focus').count()) > 0; stops += 1) {
    expect(stops, 'Tab does not leave it').toBeLessThan(40);
    await press(held, 'Tab');
  }
  await press(held, 'Escape');
  await expect(control, 'Escape does not lead back').toBeFocused();
  await expect(dialog).toHaveCount(0);
  return undefined;
}

export async function light(held: Held): Promise<Shows> {
  for (const pressed of ['true', 'false']) {
    await press(held, 'Enter');
    await expect(held.control).toHaveAttribute('aria-pressed', pressed);
  }
  return undefined;
}

export async function unfold(held: Held): Promise<Shows> {
  const details = held.control.locator('xpath=..');
  const open = (await details.getAttribute('open')) !== null;
  await press(held, 'Enter');
  if (open) await press(held, 'Enter');
  await expect(details, 'Enter does not open it').toHaveAttribute('open', '');
  // What is in it is made then, quicker than a hand reaches for the next key.
  await details.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  return undefined;
}

export async function scroll(held: Held): Promise<Shows> {
  await press(held, 'ArrowRight', 'ArrowDown');
  const moved = () => held.control.evaluate((part) => part.scrollLeft + part.scrollTop);
  await expect.poll(moved, 'arrow keys do not scroll it').toBeGreaterThan(0);
  return undefined;
}
