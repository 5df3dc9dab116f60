// What stands around every page.
import { speaker } from '#language/speaker.ts';

export const page = {
  skip: 'Skip to the text',
  site: 'Site',
  course: 'Course',
  review: 'Review',
  progress: 'Progress',
  convert: 'Convert',
  glossary: 'Glossary',
  reading: 'Reading',
  theme: 'Color theme',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  textSize: 'Size of text',
  spacing: 'Spacing',
  normal: 'Normal',
  wide: 'Wide',
  contrast: 'Contrast',
  high: 'High',
  motion: 'Motion',
  reduced: 'Reduced',
  asAtFirst: 'As it was at first',
  close: 'Close',
  thisPageIn: 'This page in {language}',
  stays: 'Nothing leaves your browser.',
  stored:
    'Your answers and how you like to read are stored on this device only. There are no accounts, no cookies and no requests to other sites.',
  tooOld:
    'This browser is too old for what moves and answers on this site: that needs {browsers} or newer. Everything can be read, and every figure shows one of its states.',
  textsUnder: 'Text and figures: {licence}.',
  code: 'Code: MIT.',
  typefaces: 'Typefaces: cut from Source Serif and Source Sans ({licence}).',
  formulas: 'Formulas: KaTeX ({licence}).',
  formulasRead: 'How typed formulas are read',
  privacy: 'Privacy',
  references: 'References',
  teachers: 'For teachers',
} as const;

export const say = speaker('page', page);
