// Every widget's drawing, beside its model.
import type { Component } from 'svelte';
import type { WidgetState } from '#widget-state/controls.ts';
import { named } from './named.ts';
import type { FindingViewProps } from './view-props.ts';

export { widgetModels, widgetNamed } from './models.ts';

export type View = Component<FindingViewProps<unknown, WidgetState>>;

const views = import.meta.glob<View>('./*/View.svelte', { eager: true, import: 'default' });

/** The drawing of the widget called `name`. */
export const viewNamed = (name: string): View => named(views, `./${name}/View.svelte`, name);
