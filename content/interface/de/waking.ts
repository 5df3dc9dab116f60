import type { Translation } from '#language/catalogue.ts';
import type { waking as source } from '../en/waking.ts';

export const waking: Translation<typeof source> = {
  again: 'Noch einmal versuchen',
  questionNotLoaded:
    'Diese Frage konnte nicht geladen werden und kann deshalb keine Antworten prüfen.',
  figureNotLoaded: 'Diese Abbildung ließ sich nicht beleben; das Bild gilt weiterhin.',
};
