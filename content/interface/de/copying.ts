import type { Translation } from '#language/catalogue.ts';
import type { copying as source } from '../en/copying.ts';

export const copying: Translation<typeof source> = {
  copied: 'Kopiert.',
  refused: 'Der Browser hat das Kopieren verweigert. Hier steht der Text:',
};
