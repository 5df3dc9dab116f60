import { localRoot } from '#language/addresses.ts';

/** Where a lesson lives, under any base path and in the language that is spoken. */
export const lessonAddress = (slug: string): string =>
  `${localRoot(import.meta.env.BASE_URL)}lessons/${slug}/`;

/** Where its questions stand alone. */
export const quizAddress = (slug: string): string => `${lessonAddress(slug)}quiz/`;

/** The page that carries a λ from one library to another. */
export const converterAddress = (): string => `${localRoot(import.meta.env.BASE_URL)}convert/`;
