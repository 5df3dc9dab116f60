// The whole interface in German.
import type { TranslationsOf } from '#language/catalogue.ts';
import type { catalogues as source } from '../en/index.ts';
import { analysis } from './analysis.ts';
import { answers } from './answers.ts';
import { assignment } from './assignment.ts';
import { builder } from './builder.ts';
import { converter } from './converter.ts';
import { copying } from './copying.ts';
import { embedding } from './embedding.ts';
import { exporting } from './exporting.ts';
import { figures } from './figures.ts';
import { formulas } from './formulas.ts';
import { giving } from './giving.ts';
import { gradebook } from './gradebook.ts';
import { home } from './home.ts';
import { items } from './items.ts';
import { keeping } from './keeping.ts';
import { lessons } from './lessons.ts';
import { limits } from './limits.ts';
import { marking } from './marking.ts';
import { mastery } from './mastery.ts';
import { numbers } from './numbers.ts';
import { offline } from './offline.ts';
import { own } from './own.ts';
import { page } from './page.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { privacy } from './privacy.ts';
import { progress } from './progress.ts';
import { prose } from './prose.ts';
import { reading } from './reading.ts';
import { review } from './review.ts';
import { scalings } from './scalings.ts';
import { search } from './search.ts';
import { sharing } from './sharing.ts';
import { teach } from './teach.ts';
import { teaching } from './teaching.ts';
import { unfit } from './unfit.ts';
import { verdicts } from './verdicts.ts';
import { waking } from './waking.ts';

export const catalogues: TranslationsOf<typeof source> = {
  analysis,
  answers,
  assignment,
  builder,
  converter,
  copying,
  embedding,
  exporting,
  figures,
  formulas,
  giving,
  gradebook,
  home,
  items,
  keeping,
  lessons,
  limits,
  marking,
  mastery,
  numbers,
  offline,
  own,
  page,
  pages,
  paper,
  privacy,
  progress,
  prose,
  reading,
  review,
  scalings,
  search,
  sharing,
  teach,
  teaching,
  unfit,
  verdicts,
  waking,
};
