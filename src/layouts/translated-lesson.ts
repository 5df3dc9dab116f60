// A lesson in the language that is spoken, as far as it is translated.
import { getEntry, type CollectionEntry } from 'astro:content';
import { language } from '#language/current.ts';
import { sourceLanguage, type Language } from '#language/languages.ts';

type Lesson = CollectionEntry<'lessons'>;

// Asked first, since a collection without entries is an error.
const files = import.meta.glob('/content/lessons/*/index.??.mdx');

export interface LessonHere {
  /** What is rendered as its prose. */
  readonly entry: Lesson | CollectionEntry<'translations'>;
  readonly data: Lesson['data'];
  /** The language that the prose is in: the source's where there is no translation. */
  readonly in: Language;
}

/** Throws where a translation does not have exactly the objectives of its lesson. */
export async function lessonHere(lesson: Lesson): Promise<LessonHere> {
  const file = lesson.filePath?.replace(/mdx$/, `${language().code}.mdx`);
  const entry =
    `/${file}` in files
      ? await getEntry('translations', `${lesson.id}.${language().code}`)
      : undefined;
  return entry === undefined
    ? { entry: lesson, data: lesson.data, in: sourceLanguage }
    : { entry, data: translated(lesson, entry), in: language() };
}

function translated(
  { data }: Lesson,
  { id, data: { objectives, ...texts } }: CollectionEntry<'translations'>,
): Lesson['data'] {
  const known = data.objectives.map((objective) => objective.id).sort();
  if (known.join() !== Object.keys(objectives).sort().join())
    throw new Error(`${id}: its objectives have to be ${known.join(', ')}.`);
  return {
    ...data,
    ...texts,
    objectives: data.objectives.map((one) => ({ ...one, text: objectives[one.id] ?? one.text })),
  };
}
