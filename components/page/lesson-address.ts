/** Where a lesson lives, under any base path. */
export const lessonAddress = (slug: string): string =>
  `${import.meta.env.BASE_URL}lessons/${slug}/`;

/** Where its questions stand alone. */
export const quizAddress = (slug: string): string => `${lessonAddress(slug)}quiz/`;

/** The page that carries a λ from one library to another. */
export const converterAddress = `${import.meta.env.BASE_URL}convert/`;
