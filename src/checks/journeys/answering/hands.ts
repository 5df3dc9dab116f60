// What a person does to the controls of a form, by mouse or by touch; keys are in keyboard-hands.ts.
import type { Locator } from '@playwright/test';

export interface Hands {
  readonly means: 'mouse' | 'keyboard' | 'touch';
  /** Replaces what stands in the field. */
  type(field: Locator, text: string): Promise<void>;
  /** Presses a button, follows a link, ticks a box or takes the tick off. */
  press(control: Locator): Promise<void>;
  /** One of a group of radio buttons. */
  choose(radio: Locator): Promise<void>;
  /** The option of that value in a native list. */
  select(list: Locator, value: string): Promise<void>;
  /** Drags something by its middle to a place on the screen, looked up once it is in view. */
  readonly drag?: (handle: Locator, to: () => Promise<Point>) => Promise<void>;
  /** Presses keys one after another while the control has the focus. */
  readonly keys?: (control: Locator, keys: readonly string[]) => Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where people point: at the words of a radio button or box, which may itself be hidden. */
const labeled = (control: Locator): Locator =>
  control.locator('xpath=ancestor-or-self::*[self::label or self::button or self::a][1]');

/** At once; key by key is what keyboard-hands.ts does. */
async function replaceText(field: Locator, text: string): Promise<void> {
  const { keyboard } = field.page();
  await keyboard.press('ControlOrMeta+A');
  await (text === '' ? keyboard.press('Delete') : keyboard.insertText(text));
}

async function drag(handle: Locator, to: () => Promise<Point>): Promise<void> {
  const pointer = handle.page().mouse;
  await handle.hover();
  const { x, y } = await to();
  await pointer.down();
  await pointer.move(x, y, { steps: 4 });
  await pointer.up();
}

export const mouse: Hands = {
  means: 'mouse',
  type: async (field, text) => {
    await field.click();
    await replaceText(field, text);
  },
  press: (control) => labeled(control).click(),
  choose: (radio) => labeled(radio).click(),
  // The list that opens is the system's, out of reach here.
  select: async (list, value) => void (await list.selectOption(value)),
  drag,
};

export const touch: Hands = {
  means: 'touch',
  type: async (field, text) => {
    await field.tap();
    await replaceText(field, text);
  },
  press: (control) => labeled(control).tap(),
  choose: (radio) => labeled(radio).tap(),
  select: mouse.select,
};
