// What scripts say, loaded before them on German pages alone.
import { addTranslation } from '#language/speaker.ts';
import { answers } from './answers.ts';
import { copying } from './copying.ts';
import { figures } from './figures.ts';
import { items } from './items.ts';
import { keeping } from './keeping.ts';
import { mastery } from './mastery.ts';
import { numbers } from './numbers.ts';
import { progress } from './progress.ts';
import { prose } from './prose.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';
import { waking } from './waking.ts';

const spoken = {
  answers,
  copying,
  figures,
  items,
  keeping,
  mastery,
  numbers,
  progress,
  prose,
  review,
  search,
  sharing,
  waking,
};

for (const [area, catalogue] of Object.entries(spoken)) addTranslation('de', area, catalogue);
