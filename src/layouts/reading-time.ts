// How long a lesson takes to read and to try, from what stands in it; its quiz is counted apart.
import { expectedMinutes } from '#assignments/expected-time.ts';

/** Words a minute: slower than a novel is read, as each sentence is to be understood. */
const pace = 180;

/** Minutes for what is not read but looked at, followed or tried. */
const each = { formula: 0.4, step: 1, figure: 4 } as const;

const notRead = /^(?:import|export)\s[^;]*;|<[^>]*>|\{[^}]*\}/gm;
const displayed = /\$\$[^]*?\$\$/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Minutes for the MDX of a lesson, a multiple of five; `typeOf` tells the type of an item that stands in it. */
export function readingMinutes(source: string, typeOf: (id: string) => string | undefined): number {
  const prose = source.replace(displayed, ' ').replace(notRead, ' ');
  const asked = Array.from(source.matchAll(/<(?:Item|Predict)\s[^>]*?\bid="([^"]+)"/g), ([, id]) =>
    expectedMinutes(typeOf(id ?? '') ?? ''),
  );
  const minutes =
    count(prose, /\S*\p{L}\S*/gu) / pace +
    each.formula * count(source, displayed) +
    each.step * count(source, /\sreveal="/g) +
    each.figure * count(source, /<Widget\s/g) +
    asked.reduce((sum, one) => sum + one, 0);
  return Math.max(5, 5 * Math.round(minutes / 5));
}
