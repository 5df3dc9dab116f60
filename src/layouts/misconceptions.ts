// Wrong beliefs, in the language that is spoken as far as they are translated.
import misconceptionFile from '#content/misconceptions.yaml?raw';
import { language } from '#language/current.ts';
import { sourceLanguage, type Language } from '#language/languages.ts';
import type { LocalMisconception } from '#quiz/misconception.ts';
import {
  readMisconceptions,
  readMisconceptionTexts,
  translatedMisconception,
} from '#quiz/misconception-file.ts';

/** Every known misconception, by its id. */
export const misconceptions = readMisconceptions(misconceptionFile);

const misconceptionFiles = import.meta.glob<string>('/content/misconceptions.??.yaml', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const localMisconceptions = new Map<Language, ReadonlyMap<string, LocalMisconception>>([
  [sourceLanguage, misconceptions],
]);

/** The same in the language that is spoken, as far as they are translated. */
export function misconceptionsHere(): ReadonlyMap<string, LocalMisconception> {
  const known = localMisconceptions.get(language());
  if (known !== undefined) return known;
  const file = misconceptionFiles[`/content/misconceptions.${language().code}.yaml`];
  const texts = file === undefined ? {} : readMisconceptionTexts(file);
  const all = new Map(
    Array.from(misconceptions, ([id, one]) => [
      id,
      translatedMisconception(one, texts[id], sourceLanguage.code),
    ]),
  );
  localMisconceptions.set(language(), all);
  return all;
}
