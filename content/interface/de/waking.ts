import type { Translation } from '#language/catalogue.ts';
import type { waking as source } from '../en/waking.ts';

export const waking: Translation<typeof source> = {
  again: 'Noch einmal versuchen',
  questionNotLoaded:
    'Diese Frage konnte nicht geladen werden und kann deshalb keine Antworten prüfen.',
  figureNotLoaded: 'Diese Abbildung ließ sich nicht beleben; das Bild gilt weiterhin.',
  figureStopped:
    'Diese Abbildung blieb mit einem Fehler stehen. Das Bild zeigt ihren Anfang; ein neuer Versuch macht da weiter, wo Sie waren.',
  questionStopped:
    'Diese Frage blieb mit einem Fehler stehen. Was Sie geantwortet haben, ist aufbewahrt; ein neuer Versuch zeigt es.',
  unreachable:
    'Die Website ist nicht erreichbar. Versuchen Sie es noch einmal, wenn Sie online sind.',
  typed:
    'Das Laden gelingt noch immer nicht. Laden Sie die Seite neu; was Sie in Fragen eingetippt haben, die nicht geladen waren, geht dabei verloren, also kopieren Sie es vorher.',
};
