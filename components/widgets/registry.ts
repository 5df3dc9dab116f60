// Every widget, by the name of its folder; found by listing, so a new one needs no entry here.
import type { Component } from 'svelte';
import type { WidgetState } from '#widget-state/controls.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';
import type { ViewProps } from './view-props.ts';

export type View = Component<ViewProps<unknown, WidgetState>>;

const models = import.meta.glob<WidgetModel>('./*/model.ts', { eager: true, import: 'model' });
const views = import.meta.glob<View>('./*/View.svelte', { eager: true, import: 'default' });

/** All models, in the order of their names. */
export const widgetModels: readonly WidgetModel[] = Object.values(models);

/** The model called `name`; an unknown name throws a sentence with the known ones. */
export const widgetNamed = (name: string): WidgetModel => named(models, `./${name}/model.ts`, name);

/** The drawing of the widget called `name`. */
export const viewNamed = (name: string): View => named(views, `./${name}/View.svelte`, name);

function named<Unit>(units: Record<string, Unit>, path: string, name: string): Unit {
  const unit = units[path];
  if (unit !== undefined) return unit;
  const known = widgetModels.map((model) => model.name).join(', ');
  throw new Error(`There is no widget “${name}” (${path} was not found). Known widgets: ${known}.`);
}
