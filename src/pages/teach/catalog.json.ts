// What can be assigned, fetched by the builder.
import type { APIRoute } from 'astro';
import type { Catalog, CatalogItem } from '#components/assignments/catalog.ts';
import { htmlOf } from '#components/items/filled-html.ts';
import { localTexts } from '#components/items/html-texts.ts';
import { revealedBy } from '#components/items/refutations.ts';
import { courseOutline } from '#layouts/course.ts';
import { itemTranslations, itemsOfLesson, lessonsWithQuiz } from '#layouts/lesson-items.ts';
import { misconceptionsHere } from '#layouts/misconceptions.ts';
import type { Item } from '#quiz/item.ts';

function entryOf(lesson: string, item: Item): CatalogItem {
  const { texts, ...foreign } = localTexts(item, itemTranslations(lesson));
  return {
    id: item.id,
    version: item.version,
    type: item.type,
    stem: htmlOf(texts, item.variant(0).slots)('stem'),
    ...foreign,
    objectives: item.objectives.map((objective) => `${lesson}/${objective}`),
    misconceptions: revealedBy(item),
    drawn: item.drawn,
  };
}

export const GET: APIRoute = async () => {
  const outline = await courseOutline();
  const items = lessonsWithQuiz.flatMap((slug) =>
    [...itemsOfLesson(slug).values()]
      .filter(({ purpose }) => purpose === 'graded')
      .map((item) => entryOf(slug, item)),
  );
  const known = new Set(items.flatMap((item) => item.misconceptions));
  const catalog: Catalog = {
    lessons: outline
      .filter(({ slug }) => lessonsWithQuiz.includes(slug))
      .map(({ slug, title, number, lang }) => ({ slug, title, number, ...(lang && { lang }) })),
    objectives: Object.fromEntries(
      outline.flatMap((lesson) =>
        lesson.state === 'written'
          ? lesson.objectives.map(({ id, text }) => [`${lesson.slug}/${id}`, text])
          : [],
      ),
    ),
    misconceptions: Object.fromEntries(
      Array.from(misconceptionsHere(), ([id, { belief }]) => [id, belief]).filter(([id = '']) =>
        known.has(id),
      ),
    ),
    items,
  };
  return Response.json(catalog);
};
