// Which pages have a picture of their own for links to them, and what it shows.
import { speaking } from '#language/current.ts';
import { sourceLanguage } from '#language/languages.ts';
import { cardSvg, type Card } from '#social/card.ts';
import { plainDrawing, type Drawing } from '#social/plain-drawing.ts';
import { pngOf } from '#social/png.ts';
import { lessonsInOrder, minutesOf } from './course.ts';
import { widgetsIn } from './figure-places.ts';

export interface SocialPicture {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly alt: string;
  readonly png: () => Promise<Uint8Array>;
}

/** The picture of every page that has none of its own. */
const siteWide = 'shrinkage';

const drawings = new Map<string, Drawing>();

function drawn(widget: string): Drawing {
  // Its few words are in the source language, whichever page links to it.
  const drawing = drawings.get(widget) ?? speaking(sourceLanguage, () => plainDrawing(widget));
  drawings.set(widget, drawing);
  return drawing;
}

function picture(name: string, widget: string, text: Omit<Card, 'panels'>): SocialPicture {
  const { title, sentence, panels } = drawn(widget);
  return {
    name,
    alt: `${title}. ${sentence}`,
    png: async () => pngOf(await cardSvg({ ...text, panels })),
  };
}

const ofSite = (): SocialPicture =>
  picture(siteWide, 'one-weight', {
    title: 'Predict what a penalty does.',
    promise: 'Then watch it happen: L2 regularization, weight decay and outliers.',
    foot: 'A free interactive course',
  });

/** Those of the lessons, in their order, and that of the site. */
export async function socialPictures(): Promise<readonly SocialPicture[]> {
  const ofLessons = (await lessonsInOrder()).map((lesson) => {
    const { id, data, body = '' } = lesson;
    const [widget = 'one-weight'] = widgetsIn(body);
    const promise = data.subtitle[0]?.toUpperCase() + data.subtitle.slice(1);
    const foot = `An interactive lesson of ${minutesOf(lesson)} minutes`;
    return picture(id, widget, { title: data.title, promise, foot });
  });
  return [...ofLessons, ofSite()];
}

let all: Promise<ReadonlyMap<string, SocialPicture>> | undefined;

/** The picture of the lesson `slug`; of any other page that of the site. */
export async function socialPicture(slug: string | undefined): Promise<SocialPicture> {
  all ??= socialPictures().then((found) => new Map(found.map((one) => [one.name, one])));
  const pictures = await all;
  return pictures.get(slug ?? siteWide) ?? pictures.get(siteWide) ?? ofSite();
}
