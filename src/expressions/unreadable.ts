// Why a text is not a number, and what to type instead. The first pattern that fits explains it.
import { say } from '#say/numbers.ts';

const reasons = [
  [/^$/u, 'empty'],
  [/∞|^[-+]?inf/iu, 'infinite'],
  [/,.*\.|\..*,/u, 'commaAndPoint'],
  [/[.,]\d*[.,]/u, 'twoSigns'],
  [/\d \d+\//u, 'mixed'],
  [/^\/|\/$|\/.*\//u, 'fraction'],
  [/\d['’_ ]\d/u, 'gap'],
  [/[-+]{2}/u, 'signs'],
  [/[<>≤≥±]/u, 'range'],
  [/\d[)}]?[-+*^]|[({]|√|sqrt|exp|log|ln/iu, 'calculation'],
  [/\d/u, 'more'],
] as const;

/** A sentence that says what was wrong with `plain` and what to type instead. */
export const explainUnreadable = (plain: string): string =>
  say(reasons.find(([pattern]) => pattern.test(plain))?.[1] ?? 'noNumber');
