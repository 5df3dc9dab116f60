// What keys do to what is set in a form or a drawing: it has to change, and then it is set back.
import { expect } from '@playwright/test';
import { changesFrom, press, set, shown, type Held, type Shows } from './held.ts';

/** Arrow keys both ways, as it may stand at either end. */
const along =
  (more: string, less: string) =>
  async (held: Held): Promise<Shows> => {
    const [before, stands] = [await shown(held), await set(held)];
    await press(held, more);
    const moved = (await set(held)) !== stands;
    if (!moved) await press(held, less);
    expect(await set(held), `${more} and ${less} do not move it`).not.toBe(stands);
    const shows = await changesFrom(held, before);
    await press(held, moved ? less : more);
    return shows;
  };

export const right = along('ArrowRight', 'ArrowLeft');
const up = along('ArrowUp', 'ArrowDown');

export async function bothWays(held: Held): Promise<Shows> {
  const shows = await right(held);
  return (await up(held)) || shows;
}

/** Once around the group, through every option and back. */
export async function around(held: Held): Promise<Shows> {
  const name = await held.control.getAttribute('name');
  const group = held.figure.locator(`input[type="radio"][name="${name}"]:not(:disabled)`);
  let shows = false;
  for (let left = await group.count(); left > 0; left -= 1) {
    const before = await shown(held);
    await press(held, 'ArrowDown');
    await expect(held.figure.locator(':focus'), 'an arrow key does not choose').toBeChecked();
    shows = (await changesFrom(held, before)) || shows;
  }
  return shows;
}

export async function tick(held: Held): Promise<Shows> {
  const [before, stands] = [await shown(held), await set(held)];
  await press(held, 'Space');
  expect(await set(held), 'Space does not change it').not.toBe(stands);
  const shows = await changesFrom(held, before);
  await press(held, 'Space');
  expect(await set(held), 'Space does not change it back').toBe(stands);
  return shows;
}

/** Numbers of which at least one keeps the bounds of any field and is not what stands there. */
const others = (stands: number): readonly number[] =>
  [stands / 2, stands + 1, stands - 1, 2 * stands, 0.5, 1, 2, 3, 10, 100]
    .map((number) => Number(number.toPrecision(6)))
    .filter((number) => !Number.isNaN(number) && number !== stands);

async function write(held: Held, text: string): Promise<boolean> {
  await press(held, 'ControlOrMeta+A');
  await held.figure.page().keyboard.type(text);
  return (await held.control.getAttribute('aria-invalid')) === 'false';
}

export async function retype(held: Held): Promise<Shows> {
  const [before, stands] = [await shown(held), await held.control.inputValue()];
  let shows = false;
  for (const number of others(Number(stands.replace('−', '-')))) {
    shows = (await write(held, String(number))) && (await changesFrom(held, before));
    if (shows) break;
  }
  expect(await write(held, stands), 'what stood there is refused').toBe(true);
  return shows;
}

export async function choose(held: Held): Promise<Shows> {
  const stands = await set(held);
  await press(held, 'ArrowDown');
  if ((await set(held)) === stands) await press(held, 'ArrowUp');
  expect(await set(held), 'arrow keys do not choose').not.toBe(stands);
  return undefined;
}
