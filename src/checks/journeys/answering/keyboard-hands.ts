// Answers by keys alone: Tab from control to control, and what each control says its keys are.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import { unseenFocus } from './unseen-focus.ts';

/** More stops than any question has; who needs more is in a trap. */
const mostStops = 60;

type Way = 'here' | 'Tab' | 'Shift+Tab';

/** In the page: which way the control lies. Of a group of radio buttons Tab reaches but one. */
function wayTo(control: Element): Way {
  const active = document.activeElement ?? document.body;
  const sameGroup =
    control instanceof HTMLInputElement &&
    control.type === 'radio' &&
    active instanceof HTMLInputElement &&
    active.name === control.name;
  if (active === control || sameGroup) return 'here';
  const before = active.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING;
  return before ? 'Shift+Tab' : 'Tab';
}

async function reach(control: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const way = await control.evaluate(wayTo);
    if (way === 'here') return seesFocus(control.page());
    await control.page().keyboard.press(way);
  }
  throw new Error(`Tab does not reach ${control}.`);
}

const seesFocus = async (page: Page): Promise<void> =>
  expect(await page.evaluate(unseenFocus), 'focused without a mark').toBeUndefined();

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

async function choose(radio: Locator): Promise<void> {
  const { keyboard } = radio.page();
  await reach(radio);
  for (let steps = 0; steps < mostStops && !(await isFocused(radio)); steps += 1)
    await keyboard.press('ArrowDown');
  if (!(await radio.isChecked())) await keyboard.press('Space');
}

async function select(list: Locator, value: string): Promise<void> {
  await reach(list);
  const steps = await list.evaluate((element, wanted) => {
    if (!(element instanceof HTMLSelectElement)) throw new Error('It is no list.');
    const values = Array.from(element.options, (option) => option.value);
    return values.indexOf(wanted) - element.selectedIndex;
  }, value);
  await keys(list, Array<string>(Math.abs(steps)).fill(steps < 0 ? 'ArrowUp' : 'ArrowDown'));
}

async function keys(control: Locator, pressed: readonly string[]): Promise<void> {
  await reach(control);
  for (const key of pressed) await control.page().keyboard.press(key);
}

export const keyboard: Hands = {
  means: 'keyboard',
  type: async (field, text) => {
    await keys(field, ['ControlOrMeta+A', 'Delete']);
    await field.page().keyboard.type(text);
  },
  press: async (control) => {
    const box = (await control.getAttribute('type')) === 'checkbox';
    await keys(control, [box ? 'Space' : 'Enter']);
  },
  choose,
  select,
  keys,
};

/** Goes on with Tab until the focus has left the question. */
export async function leave(question: Locator): Promise<void> {
  const inside = question.locator(':focus');
  for (let stops = 0; stops < mostStops; stops += 1) {
    await question.page().keyboard.press('Tab');
    await seesFocus(question.page());
    if ((await inside.count()) === 0) return;
  }
  throw new Error(`Tab does not leave ${question}.`);
}
