// The whole interface in German.
import type { TranslationsOf } from '#language/catalogue.ts';
import type { catalogues as source } from '../en/index.ts';
import { items } from './items.ts';
import { lessons } from './lessons.ts';
import { page } from './page.ts';
import { reading } from './reading.ts';

export const catalogues: TranslationsOf<typeof source> = { items, lessons, page, reading };
