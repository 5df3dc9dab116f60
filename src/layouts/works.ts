// The works that the course cites, each with the places that cite it.
import { getCollection, type CollectionEntry } from 'astro:content';
import { lessonAddress } from '#components/page/lesson-address.ts';
import { citationPlaces } from '#components/prose/citation-places.ts';
import { byAuthor } from '#components/prose/work.ts';
import { lessonsInOrder } from './course.ts';

export interface CitingLesson {
  readonly title: string;
  readonly places: readonly { readonly section: string; readonly href: string }[];
}

/** Every work of content/references.yaml by its authors, with the lessons that cite it, in order. */
export async function citedWorks() {
  const [works, lessons] = await Promise.all([getCollection('references'), lessonsInOrder()]);
  const places = lessons.map(placesIn);
  return works
    .toSorted((one, other) => byAuthor(one.data, other.data))
    .map(({ id, data }) => ({
      id,
      work: data,
      citing: places.flatMap((lesson) => citingOf(lesson, id)),
    }));
}

const placesIn = ({ id, data, body = '' }: CollectionEntry<'lessons'>) => ({
  slug: id,
  title: data.title,
  places: citationPlaces(body),
});

function citingOf(
  { slug, title, places }: ReturnType<typeof placesIn>,
  work: string,
): readonly CitingLesson[] {
  const here = places
    .filter(({ id }) => id === work)
    .map(({ anchor, section }) => ({ section, href: `${lessonAddress(slug)}#${anchor}` }));
  return here.length === 0 ? [] : [{ title, places: here }];
}
