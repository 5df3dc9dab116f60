import type { Translation } from '#language/catalogue.ts';
import type { page as source } from '../en/page.ts';

export const page: Translation<typeof source> = {
  skip: 'Zum Text springen',
  site: 'Website',
  course: 'Kurs',
  review: 'Wiederholen',
  progress: 'Fortschritt',
  convert: 'Umrechnen',
  glossary: 'Glossar',
  theme: 'Farbschema',
  system: 'System',
  light: 'Hell',
  dark: 'Dunkel',
  thisPageIn: 'Diese Seite auf {language}',
  stays: 'Nichts verlässt Ihren Browser.',
  stored:
    'Ihre Antworten und Ihr Farbschema werden nur auf diesem Gerät gespeichert. Es gibt keine Konten, keine Cookies und keine Anfragen an andere Websites.',
  tooOld:
    'Dieser Browser ist zu alt für das, was sich auf dieser Website bewegt und antwortet: Dafür braucht es {browsers} oder neuer. Lesen lässt sich alles, und jede Abbildung zeigt einen ihrer Zustände.',
  textsUnder: 'Text und Abbildungen: {licence}.',
  code: 'Code: MIT.',
  typefaces: 'Schriften: Ausschnitte aus Source Serif und Source Sans ({licence}).',
  formulas: 'Formeln: KaTeX ({licence}).',
  formulasRead: 'Wie eingegebene Formeln gelesen werden',
  references: 'Literatur',
  teachers: 'Für Lehrende (auf Englisch)',
};
