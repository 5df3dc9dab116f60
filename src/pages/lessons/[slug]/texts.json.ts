// What a lesson's items say, fetched when the first of them comes near.
import type { APIRoute } from 'astro';
import { itemsOfLesson, lessonsWithItems, wordingsOf } from '#layouts/lesson-items.ts';

export const getStaticPaths = () => lessonsWithItems.map((slug) => ({ params: { slug } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(wordingsOf(itemsOfLesson(params['slug'] ?? '').values()));
