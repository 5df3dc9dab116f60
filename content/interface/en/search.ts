// What the search says.
import { speaker } from '#language/speaker.ts';

export const search = {
  title: 'Search',
  description:
    'Search the lessons, glossary, questions and misconceptions on L2 regularization, weight decay and outliers, by words or symbols.',
  noScripts: 'Searching needs JavaScript, which is switched off here. All terms stand below.',
  allTerms: 'All terms, A to Z',
  toGlossary: 'The glossary with all definitions',
  toCourse: 'The course, lesson by lesson',
  label: 'Search lessons, terms, questions and misconceptions',
  hint: 'Words or symbols: λ, lambda and \\lambda find the same, so do weight_decay and weightDecay.',
  find: 'Search',
  close: 'Close',
  retry: 'Try again',
  more: 'Show more',
  slash: 'Open the search with the key /',
  failed:
    'The search could not be loaded. It may be that there is no connection, and this browser has not kept the search yet. What you typed is still there.',
  inDevelopment:
    'There is no search index while the site is developed. Run “npm run build” and then “npm run preview” to search.',
  meant: 'Did you mean',
  found: { one: '{n} result for “{query}”', other: '{n} results for “{query}”' },
  nothing: 'Nothing was found for “{query}”.',
  all: { one: 'The one result', other: 'All {n} results' },
  term: 'Term',
  lesson: 'Lesson',
  section: 'Lesson section',
  misconception: 'Misconception',
  question: 'Question',
  page: 'Page',
} as const;

export const say = speaker('search', search);
