// Where a link to a figure leads: the lesson that has it, rather than the page on which it was met.

/** By the name of the widget, the paths of the lessons that have it, in the order of the course. */
export type FigurePages = Readonly<Record<string, readonly string[]>>;

/** `link` is the relative address of the figure's state, `lessons` the paths of those that have it. */
export function figureAddress(page: URL, lessons: readonly string[], link: string): string {
  const isThere = lessons.some((path) => page.pathname.endsWith(lessonPart(path)));
  const path = isThere ? page.pathname : (lessons[0] ?? page.pathname);
  return new URL(`${path}${link}`, page.origin).href;
}

/** A lesson in another language is another page, and its end is the same. */
const lessonPart = (path: string): string => path.slice(path.indexOf('/lessons/'));
