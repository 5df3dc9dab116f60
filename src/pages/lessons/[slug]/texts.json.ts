// What a lesson's items say, fetched when the first of them comes near.
import type { APIRoute } from 'astro';
import { htmlTexts } from '#components/items/html-texts.ts';
import { lessonsInOrder } from '#layouts/course.ts';
import { itemsOfLesson } from '#layouts/lesson-items.ts';

export async function getStaticPaths() {
  return (await lessonsInOrder()).map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const items = itemsOfLesson(params['slug'] ?? '');
  const texts = Array.from(items.values(), (item) => [item.id, htmlTexts(item)] as const);
  return Response.json(Object.fromEntries(texts));
};
