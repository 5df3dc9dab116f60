// Titles of lessons inside of a sentence, marked where they are not in the page's language.
import { lessonNamed, type Outline, type OutlineLesson } from './outline.ts';

type Titled = Pick<OutlineLesson, 'title' | 'lang'>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const mark = ({ lang }: Titled): string => (lang === undefined ? '' : ` lang="${lang}"`);

/** The title as HTML. */
export const titleHtml = (lesson: Titled): string =>
  lesson.lang === undefined
    ? escaped(lesson.title)
    : `<span${mark(lesson)}>${escaped(lesson.title)}</span>`;

/** The title as a link. */
export const titleLink = (lesson: Titled, href: string): string =>
  `<a href="${href}"${mark(lesson)}>${escaped(lesson.title)}</a>`;

/** The titles of what comes before `lesson`, in its own order, as HTML. */
export const prerequisitesHtml = (
  outline: Outline,
  { prerequisites }: OutlineLesson,
): readonly string[] => prerequisites.map((slug) => titleHtml(lessonNamed(outline, slug)));
