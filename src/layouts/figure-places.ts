// Which lessons show which figure.
import { lessonAddress } from '#components/page/lesson-address.ts';
import { lessonsInOrder } from './course.ts';

export interface FigurePlace {
  readonly title: string;
  readonly href: string;
}

/** By the name of the widget, the lessons whose pages have it, in the order of the course. */
export async function figurePlaces(): Promise<ReadonlyMap<string, readonly FigurePlace[]>> {
  const places = new Map<string, FigurePlace[]>();
  for (const { id, data, body = '' } of await lessonsInOrder())
    for (const name of widgetsIn(body))
      places.set(name, [
        ...(places.get(name) ?? []),
        { title: data.title, href: `${lessonAddress(id)}#${name}` },
      ]);
  return places;
}

/** The names of the widgets that a lesson's text shows, each once, in its order. */
export const widgetsIn = (body: string): ReadonlySet<string> =>
  new Set(Array.from(body.matchAll(/<Widget\s+name="([\w-]+)"/gu), nameIn));

const nameIn = ([, name = '']: RegExpMatchArray): string => name;
