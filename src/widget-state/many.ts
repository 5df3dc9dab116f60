// Several of a list as the text that a link carries: "adam~adamw", in the order of the list, and ""
// for none of them.
import { say } from '#say/figures.ts';
import type { Many } from './controls.ts';

/** The values that a text holds. */
export const readMany = (text: string): readonly string[] => (text === '' ? [] : text.split('~'));

/** `text` with `value` in it, or without where it was. */
export function toggled({ options }: Many, text: string, value: string): string {
  const held = new Set(readMany(text));
  if (!held.delete(value)) held.add(value);
  return options
    .map((option) => option.value)
    .filter((known) => held.has(known))
    .join('~');
}

/** A sentence that says why `value` does not hold some of the options, or undefined. */
export function manyMisfit(control: Many, value: number | string): string | undefined {
  const held = typeof value === 'string' ? readMany(value) : [];
  const known = control.options.map((option) => option.value);
  // One text for each choice: what is picked in the order of the list is all there is.
  const inOrder = known.filter((option) => held.includes(option));
  return inOrder.join('~') === value
    ? undefined
    : say('someOf', { name: control.label, values: known.join(', ') });
}
