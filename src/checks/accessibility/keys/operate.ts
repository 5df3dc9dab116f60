// By which keys each kind of control is tried.
import { light, openMenu, pressButton, scroll, unfold } from './buttons.ts';
import type { Held, Shows } from './held.ts';
import type { Kind } from './in-page.ts';
import { around, bothWays, choose, retype, right, tick } from './settings.ts';

/** A link only has to be reached. */
export const operate: Readonly<Record<Kind, (held: Held) => Promise<Shows>>> = {
  grid: bothWays,
  point: bothWays,
  slider: right,
  radio: around,
  box: tick,
  text: retype,
  list: choose,
  fold: unfold,
  term: light,
  menu: openMenu,
  button: pressButton,
  link: () => Promise.resolve(undefined),
  scroll,
  other: () => Promise.reject(new Error('nobody knows which keys it has')),
};
