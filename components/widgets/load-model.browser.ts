import { language } from '#language/current.ts';
import { sourceLanguage } from '#language/languages.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';

const models = import.meta.glob<WidgetModel>('./*/model.ts', { import: 'model' });

/** The model of the widget called `name`, in the language of the page where it is translated. */
export async function loadModel(name: string): Promise<WidgetModel> {
  const load = models[`./${name}/model.ts`];
  if (load === undefined) throw new Error(`The widget ${name} has no model.ts.`);
  if (language() === sourceLanguage) return load();
  const [model, { translate }] = await Promise.all([load(), import('./translate.browser.ts')]);
  return translate(model);
}
