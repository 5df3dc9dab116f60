// Every area of the interface, in the language that all others are translated from.
import { items } from './items.ts';
import { lessons } from './lessons.ts';
import { page } from './page.ts';
import { reading } from './reading.ts';

export const catalogues = { items, lessons, page, reading } as const;
