// Which pages have a picture of their own for links to them, in which languages, and what it shows.
import { getCollection } from 'astro:content';
import { language, speaking } from '#language/current.ts';
import { languages, sourceLanguage, type Language } from '#language/languages.ts';
import { say } from '#say/home.ts';
import { cardSvg, type Card } from '#social/card.ts';
import { plainDrawing } from '#social/plain-drawing.ts';
import { pngOf } from '#social/png.ts';
import { lessonsInOrder, minutesOf } from './course.ts';
import { widgetsIn } from './figure-places.ts';

export interface SocialPicture {
  /** The name of its file, without the ending: `one-weight`, `de/one-weight`. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly alt: string;
  readonly png: () => Promise<Uint8Array>;
}

/** The picture of every page that has none of its own. */
const siteWide = 'shrinkage';

const nameIn = ({ code }: Language, name: string): string =>
  code === sourceLanguage.code ? name : `${code}/${name}`;

/** A card with the figure, in the language that is spoken. */
function picture(name: string, widget: string, text: Omit<Card, 'panels'>): SocialPicture {
  const { title, sentence, panels } = plainDrawing(widget);
  return {
    name: nameIn(language(), name),
    alt: `${title}. ${sentence}`,
    png: async () => pngOf(await cardSvg({ ...text, panels })),
  };
}

const ofSite = (): SocialPicture =>
  picture(siteWide, 'one-weight', {
    title: say('pictureTitle'),
    promise: say('picturePromise'),
    foot: say('pictureFoot'),
  });

interface Announced {
  readonly name: string;
  readonly widget: string;
  readonly minutes: number;
  /** Where a translation of it exists. */
  readonly texts: ReadonlyMap<Language, { readonly title: string; readonly subtitle: string }>;
}

/** Each lesson with its names in the languages that it can be read in. */
async function announced(): Promise<readonly Announced[]> {
  const translations = await getCollection('translations');
  return (await lessonsInOrder()).map((lesson) => {
    const [widget = 'one-weight'] = widgetsIn(lesson.body ?? '');
    const texts = languages.flatMap((one) => {
      const entry = translations.find(({ id }) => id === `${lesson.id}.${one.code}`);
      const data = one === sourceLanguage ? lesson.data : entry?.data;
      return data === undefined ? [] : [[one, data] as const];
    });
    return { name: lesson.id, widget, minutes: minutesOf(lesson), texts: new Map(texts) };
  });
}

const ofLesson = ({ name, widget, minutes, texts }: Announced): readonly SocialPicture[] => {
  const here = texts.get(language());
  if (here === undefined) return [];
  const promise = here.subtitle[0]?.toUpperCase() + here.subtitle.slice(1);
  const foot = say('pictureOfLesson', { minutes });
  return [picture(name, widget, { title: here.title, promise, foot })];
};

/** In each language those of the lessons that it has, in their order, and that of the site. */
export async function socialPictures(): Promise<readonly SocialPicture[]> {
  const lessons = await announced();
  return languages.flatMap((one) => speaking(one, () => [...lessons.flatMap(ofLesson), ofSite()]));
}

let all: Promise<ReadonlyMap<string, SocialPicture>> | undefined;

/**
 * The picture of the lesson `slug`, or of any other page that of the site, in the language that is
 * spoken; in the source's where a lesson has no other.
 */
export async function socialPicture(slug = siteWide): Promise<SocialPicture> {
  const spoken = language();
  all ??= socialPictures().then((found) => new Map(found.map((one) => [one.name, one])));
  const pictures = await all;
  const found = [nameIn(spoken, slug), slug, nameIn(spoken, siteWide)].flatMap(
    (name) => pictures.get(name) ?? [],
  );
  return found[0] ?? ofSite();
}
