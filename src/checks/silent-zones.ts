// Beside the table in zones.ts: what speaks to people needs a language, and what is said in it.

/** What is said to people, and in which language: every part may ask but those that say nothing. */
export const spoken: readonly string[] = ['language', 'strings'];

export const silent: readonly string[] = [
  'language',
  'numerics',
  'jobs',
  'interaction',
  'markdown',
  'styles',
  'data sets',
];
