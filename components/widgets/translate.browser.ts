// Loaded on pages in other languages alone.
import type { Catalogue } from '#language/catalogue.ts';
import { language } from '#language/current.ts';
import { addTranslation } from '#language/speaker.ts';
import { areaOf, inWords } from '#widget-state/model-in-words.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';

const translations = import.meta.glob<Catalogue>('./*/texts.??.ts', { import: 'texts' });

/** From now on that widget says everything in the language of the page, if it is translated. */
export async function translate(model: WidgetModel): Promise<WidgetModel> {
  const { code } = language();
  const texts = await translations[`./${model.name}/texts.${code}.ts`]?.();
  if (texts !== undefined) addTranslation(code, areaOf(model.name), texts);
  return inWords(model);
}
