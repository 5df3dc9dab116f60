import type { Translation } from '#language/catalogue.ts';
import type { embedding as source } from '../en/embedding.ts';

export const embedding: Translation<typeof source> = {
  figure: 'Abbildung',
  theme: 'Farbschema',
  asSystem: 'wie das System der Lesenden',
  light: 'hell',
  dark: 'dunkel',
  height: 'Höhe in Pixeln',
  state: 'Ein Zustand der Abbildung: Fügen Sie ein, was ihre Schaltfläche „Link kopieren“ ergibt',
  noLink:
    'Das ist kein Link zu einer Abbildung: Benutzen Sie die Schaltfläche „Link kopieren“ unter der Abbildung.',
  inMoodle:
    'Wählen Sie im Editor einer Textseite, eines Textfelds oder Buchs „Werkzeuge“, dann „Quellcode“, und fügen Sie ein (der Rahmen lässt sich rollen, wo die Abbildung höher ist):',
  inCanvas: 'Wählen Sie im Editor einer Seite </> (HTML-Editor) und fügen Sie ein:',
  inSites: 'Wählen Sie „Einfügen“, „Einbetten“, „Mit URL“ und fügen Sie die Adresse ein:',
  ownPage: 'Eine eigene Seite',
  inOwnPage: 'Der Rahmen nimmt die Höhe der Abbildung an:',
  copy: 'Kopieren',
  copyFor: 'für {system}',
};
