import { expect, test } from 'vitest';
import { opensSearch, takesLetters, type KeyPress } from './search-keys.ts';

const press = (changed: Partial<KeyPress>): KeyPress => ({
  key: '/',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  ...changed,
});

test.each([
  ['/', press({}), true],
  ['Ctrl+K', press({ key: 'k', ctrlKey: true }), true],
  ['Cmd+K', press({ key: 'K', metaKey: true }), true],
  ['k', press({ key: 'k' }), false],
  ['Ctrl+/', press({ ctrlKey: true }), false],
  ['a key held down', press({ repeat: true }), false],
  ['a key of an input method', press({ isComposing: true }), false],
  ['a key that did something else', press({ defaultPrevented: true }), false],
])('%s opens the search: %s', (_, key, opens) => {
  expect(opensSearch(key, false, true)).toBe(opens);
});

test('nothing is taken from a field, and / can be switched off', () => {
  expect(opensSearch(press({}), true, true)).toBe(false);
  expect(opensSearch(press({ key: 'k', ctrlKey: true }), true, true)).toBe(false);
  expect(opensSearch(press({}), false, false)).toBe(false);
  expect(opensSearch(press({ key: 'k', metaKey: true }), false, false)).toBe(true);
});

test.each([
  ['input', 'text', true],
  ['input', 'search', true],
  ['input', 'number', true],
  ['textarea', undefined, true],
  ['select', 'select-one', true],
  ['input', 'checkbox', false],
  ['input', 'radio', false],
  ['input', 'range', false],
  ['button', 'submit', false],
  ['a', undefined, false],
])('a key is meant for %s of type %s: %s', (control, type, meant) => {
  expect(takesLetters(control, type)).toBe(meant);
});
