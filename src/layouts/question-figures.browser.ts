// Figures for questions that are asked apart from their lesson.
import { defineWidgetElement } from '#components/widgets/shrinkage-widget.browser.ts';
import type { Item } from '#quiz/item.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';

const models = import.meta.glob<WidgetModel>('/components/widgets/*/model.ts', { import: 'model' });

/** The figure that the item asks to be set, able to come to life; undefined where it asks for none. */
export async function figureOf(item: Item): Promise<{ widget: string; title: string } | undefined> {
  const { question } = item.variant(0);
  if (item.type !== 'widget-state' || typeof question !== 'object' || question === null) return;
  if (!('widget' in question) || typeof question.widget !== 'string') return;
  const { widget } = question;
  const model = await models[`/components/widgets/${widget}/model.ts`]?.();
  if (model === undefined) return;
  defineWidgetElement();
  return { widget, title: model.title };
}
