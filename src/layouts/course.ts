// The course as the content collections describe it.
import { getCollection, type CollectionEntry } from 'astro:content';
import {
  lessonNamed,
  outlineOf,
  type Outline,
  type OutlineLesson,
  type PlannedLesson,
  type WrittenLesson,
} from '#components/page/outline.ts';
import { localEntries } from '#components/prose/local-entry.ts';
import { sourceLanguage, type Language } from '#language/languages.ts';
import { language } from '#language/current.ts';
import { numberOf } from './lesson-folder.ts';
import { itemsOfLesson } from './lesson-items.ts';
import { readingMinutes } from './reading-time.ts';
import { lessonHere } from './translated-lesson.ts';

type Lesson = CollectionEntry<'lessons'>;

/** The written lessons, in the order of their folders' numbers. */
export async function lessonsInOrder(): Promise<readonly Lesson[]> {
  const lessons = await getCollection('lessons');
  return lessons.sort((a, b) => placeOf(a) - placeOf(b));
}

const outlines = new Map<Language, Promise<Outline>>();

/** Written and planned lessons, in order; a written lesson takes its planned place. */
export function courseOutline(): Promise<Outline> {
  // While an author writes it may change; in a build every page asks for the same.
  if (import.meta.env.DEV) return readOutline();
  const outline = outlines.get(language()) ?? readOutline();
  outlines.set(language(), outline);
  return outline;
}

async function readOutline(): Promise<Outline> {
  const planned = await getCollection('planned');
  const written = await Promise.all((await lessonsInOrder()).map(writtenLesson));
  return outlineOf(written, planned.map(plannedLesson));
}

/** The neighbors of a lesson in the course, planned ones included, and undefined at either end. */
export async function previousAndNext(slug: string): Promise<Neighbors> {
  const outline = await courseOutline();
  const index = outline.indexOf(lessonNamed(outline, slug));
  return { previous: outline[index - 1], next: outline[index + 1] };
}

interface Neighbors {
  readonly previous: OutlineLesson | undefined;
  readonly next: OutlineLesson | undefined;
}

/** The popular questions by number, each with the lessons that settle it. */
export async function popularQuestions() {
  const [questions, outline] = await Promise.all([localEntries('questions'), courseOutline()]);
  return questions
    .map(({ id, data, lang }) => ({
      ...data,
      lang,
      number: Number(id),
      lessons: data.lessons.map((slug) => lessonNamed(outline, slug)),
    }))
    .sort((a, b) => a.number - b.number);
}

const plannedLesson = ({ id, data }: CollectionEntry<'planned'>): PlannedLesson => ({
  ...data,
  state: 'planned',
  slug: id,
  ...inLanguage(sourceLanguage),
});

const writtenLesson = async (lesson: Lesson): Promise<WrittenLesson> => {
  const here = await lessonHere(lesson);
  const { title, description, objectives, tracks, prerequisites } = here.data;
  const minutes = minutesOf(lesson);
  const place = { slug: lesson.id, number: placeOf(lesson), title, promise: description };
  const facts = { tracks, prerequisites, minutes, objectives };
  return { ...place, ...inLanguage(here.in), ...facts, state: 'written' };
};

/** For reading and trying it, its quiz apart. */
export const minutesOf = ({ id, body = '' }: Lesson): number => {
  const items = itemsOfLesson(id);
  return readingMinutes(body, (item) => items.get(item)?.type);
};

/** `lang`, where it is not that of the page. */
const inLanguage = (own: Language): { lang?: string } =>
  own === language() ? {} : { lang: own.code };

function placeOf({ id, filePath = '' }: Lesson): number {
  const number = numberOf(filePath);
  if (Number.isNaN(number))
    throw new Error(`The folder of lesson "${id}" needs a number: 02-${id}.`);
  return number;
}
