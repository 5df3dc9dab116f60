// What scripts say, loaded before them on German pages alone.
import { addTranslation } from '#language/speaker.ts';
import { items } from './items.ts';

for (const [area, catalogue] of Object.entries({ items })) addTranslation('de', area, catalogue);
