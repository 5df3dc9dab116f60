// Every area of the interface, in the language that all others are translated from.
import { analysis } from './analysis.ts';
import { answers } from './answers.ts';
import { assignment } from './assignment.ts';
import { converter } from './converter.ts';
import { figures } from './figures.ts';
import { formulas } from './formulas.ts';
import { gradebook } from './gradebook.ts';
import { home } from './home.ts';
import { items } from './items.ts';
import { keeping } from './keeping.ts';
import { lessons } from './lessons.ts';
import { marking } from './marking.ts';
import { mastery } from './mastery.ts';
import { numbers } from './numbers.ts';
import { offline } from './offline.ts';
import { page } from './page.ts';
import { pages } from './pages.ts';
import { privacy } from './privacy.ts';
import { progress } from './progress.ts';
import { prose } from './prose.ts';
import { reading } from './reading.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';
import { unfit } from './unfit.ts';
import { waking } from './waking.ts';

export const catalogues = {
  analysis,
  answers,
  assignment,
  converter,
  figures,
  formulas,
  gradebook,
  home,
  items,
  keeping,
  lessons,
  marking,
  mastery,
  numbers,
  offline,
  page,
  pages,
  privacy,
  progress,
  prose,
  reading,
  review,
  search,
  sharing,
  unfit,
  waking,
} as const;
