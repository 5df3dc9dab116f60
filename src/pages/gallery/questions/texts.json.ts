// What the gallery's questions say, fetched when the first of them comes near.
import type { APIRoute } from 'astro';
import { sampleItems } from '#components/items/sample-items.ts';
import { wordingsOf } from '#layouts/lesson-items.ts';

export const GET: APIRoute = () => Response.json(wordingsOf(sampleItems));
