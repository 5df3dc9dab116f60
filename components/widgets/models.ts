// Every widget's model, by the name of its folder; found by listing, so a new one needs no entry here.
import type { WidgetModel } from '#widget-state/widget-model.ts';
import { named } from './named.ts';

const models = import.meta.glob<WidgetModel>('./*/model.ts', { eager: true, import: 'model' });

/** All models, in the order of their names. */
export const widgetModels: readonly WidgetModel[] = Object.values(models);

/** The model called `name`; an unknown name throws a sentence with the known ones. */
export const widgetNamed = (name: string): WidgetModel => named(models, `./${name}/model.ts`, name);
