// What no other system keeps of a quiz of this site.
import { say } from '#say/exporting.ts';

/** Of every file, whatever its format. */
export const alwaysLost = (): readonly string[] => [say('sameNumbers'), say('staysHere')];

/** Of those that show formulas as TeX, besides. */
export const lostWithTex = (): readonly string[] => [
  ...alwaysLost(),
  say('texAsText', { open: String.raw`\(`, close: String.raw`\)` }),
];
