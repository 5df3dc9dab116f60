// What a lesson's items say, fetched when the first of them comes near.
import type { APIRoute } from 'astro';
import {
  earlierWordings,
  itemsOfLesson,
  lessonsWithItems,
  wordingsOf,
} from '#layouts/lesson-items.ts';

export const getStaticPaths = () => lessonsWithItems.map((slug) => ({ params: { slug } }));

export const GET: APIRoute = ({ params: { slug = '' } }) =>
  Response.json({ ...wordingsOf(itemsOfLesson(slug).values()), ...earlierWordings(slug) });
