// What is wrong with a translated catalogue, in sentences: beyond what the compiler sees.
import type { Catalogue, Message } from '../language/catalogue.ts';

const textsOf = (message: Message | null | undefined): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});

const placesOf = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))].sort();

/** What is wrong with a translated message, in a sentence. */
function problemOf(from: Message, to: Message | null | undefined, locale: string) {
  if (to === null) return undefined;
  if (to === undefined) return 'is missing: translate it, or say null until someone does';
  if (typeof from !== typeof to) return 'has plural forms in one language alone';
  const wanted = typeof to === 'string' ? [] : new Intl.PluralRules(locale).resolvedOptions();
  const forms = 'pluralCategories' in wanted ? wanted.pluralCategories : [];
  const missing = forms.find((form) => typeof to !== 'string' && to[form] === undefined);
  if (missing !== undefined) return `lacks the plural form “${missing}”`;
  const [places, own] = [from, to].map((message) => placesOf(textsOf(message).at(-1) ?? ''));
  const foreign = textsOf(to)
    .flatMap(placesOf)
    .find((place) => !places?.includes(place));
  if (foreign !== undefined) return `has {${foreign}}, which the source has not`;
  const lacking = places?.find((place) => !own?.includes(place));
  return lacking === undefined ? undefined : `lacks {${lacking}}`;
}

/** Of every message of an area; none where the translation says all of it, with the same places. */
export const messageProblems = (
  area: string,
  source: Readonly<Record<string, Message>>,
  translation: Catalogue,
  locale: string,
): readonly string[] => [
  ...Object.entries(source).flatMap(([key, message]) => {
    const problem = problemOf(message, translation[key], locale);
    return problem === undefined ? [] : [`${area}.${key} ${problem}.`];
  }),
  ...Object.keys(translation).flatMap((key) =>
    key in source ? [] : [`${area}.${key} is not in the source.`],
  ),
];
