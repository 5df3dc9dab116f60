// The works that the course cites, each with the places that cite it.
import { getCollection, type CollectionEntry } from 'astro:content';
import { language } from '#language/current.ts';
import { lessonAddress } from '#components/page/lesson-address.ts';
import { citationPlaces } from '#components/prose/citation-places.ts';
import { byAuthor } from '#components/prose/work.ts';
import { lessonsInOrder } from './course.ts';
import { lessonHere } from './translated-lesson.ts';

export interface CitingLesson {
  readonly title: string;
  /** What its title and sections are written in, where that is not the page's language. */
  readonly lang?: string | undefined;
  readonly places: readonly { readonly section: string; readonly href: string }[];
}

/** Every work of content/references.yaml by its authors, with the lessons that cite it, in order. */
export async function citedWorks() {
  const [works, lessons] = await Promise.all([getCollection('references'), lessonsInOrder()]);
  const places = await Promise.all(lessons.map(placesIn));
  return works
    .toSorted((one, other) => byAuthor(one.data, other.data))
    .map(({ id, data }) => ({
      id,
      work: data,
      citing: places.flatMap((lesson) => citingOf(lesson, id)),
    }));
}

async function placesIn(lesson: CollectionEntry<'lessons'>) {
  const here = await lessonHere(lesson);
  return {
    slug: lesson.id,
    title: here.data.title,
    lang: here.in === language() ? undefined : here.in.code,
    places: citationPlaces(here.entry.body ?? ''),
  };
}

function citingOf(
  { slug, title, lang, places }: Awaited<ReturnType<typeof placesIn>>,
  work: string,
): readonly CitingLesson[] {
  const here = places
    .filter(({ id }) => id === work)
    .map(({ anchor, section }) => ({ section, href: `${lessonAddress(slug)}#${anchor}` }));
  return here.length === 0 ? [] : [{ title, lang, places: here }];
}
