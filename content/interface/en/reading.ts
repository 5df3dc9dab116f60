// What stands beside the text: what a word or a citation leads to, links to sections, sources, print.
import { speaker } from '#language/speaker.ts';

export const reading = {
  inGlossary: 'In the glossary',
  inSources: 'In the sources of this page',
  sources: 'Sources',
  whereCited: 'Where it is cited',
  linkToSection: 'Link to section',
  linkToQuestion: 'Link to this question',
  linkCopied: 'Link copied.',
  youWereAt: 'You were at “{section}”. Go there',
  continueWithin: 'Continue: {lesson}, “{section}”',
  continueNext: 'Next: {lesson}',
  copied: 'Copied.',
  copyRefused: 'The browser refused to copy: the text is marked, copy it by hand.',
  printMenu: 'Print …',
  printLesson: 'Print this lesson',
  figuresAsSet: 'Figures are printed as you have set them.',
  questions: 'Questions',
  withoutAnswers: 'without answers, with room to write',
  withAnswers: 'with your answers, the right ones and worked solutions',
  print: 'Print',
  preparing: 'Preparing figures and questions …',
  references: 'References',
  referencesPromise:
    'Every work that the lessons cite, with its DOI or arXiv number, the places that cite it, and its BibTeX entry.',
  worksCited: {
    one: '{n} work that the lessons cite, by author.',
    other: '{n} works that the lessons cite, by author. Each leads to the places that rely on it.',
  },
  asFile: 'All of them as a file for BibTeX',
  citedIn: 'Cited in',
  opening: 'the opening',
  copyEntry: 'Copy',
  bibtexOf: 'BibTeX of {title}',
} as const;

export const say = speaker('reading', reading);
