// Strings that few pages say come with those pages, and not with every page in their language.
import type { Catalogue } from '#language/catalogue.ts';
import { language } from '#language/current.ts';
import { addTranslation } from '#language/speaker.ts';

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>([
  './*/analysis.ts',
  './*/assignment.ts',
  './*/builder.ts',
  './*/converter.ts',
  './*/embedding.ts',
  './*/exporting.ts',
  './*/formulas.ts',
  './*/giving.ts',
  './*/gradebook.ts',
  './*/limits.ts',
  './*/marking.ts',
  './*/offline.ts',
  './*/own.ts',
  './*/paper.ts',
  './*/unfit.ts',
  '!./en/*.ts',
]);

/** Resolves once that area speaks the language of the page; in the source language it does already. */
export async function loadArea(area: string): Promise<void> {
  const { code } = language();
  const loaded = await files[`./${code}/${area}.ts`]?.();
  const catalogue = loaded?.[area];
  if (catalogue !== undefined) addTranslation(code, area, catalogue);
}
