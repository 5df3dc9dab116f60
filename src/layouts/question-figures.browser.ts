// Figures for questions that are asked apart from their lesson.
import { loadModel } from '#components/widgets/load-model.browser.ts';
import { defineWidgetElement } from '#components/widgets/shrinkage-widget.browser.ts';
import type { Item } from '#quiz/item.ts';

/** The figure that the item asks to be set, able to come to life; undefined where it asks for none. */
export async function figureOf(item: Item): Promise<{ widget: string; title: string } | undefined> {
  const { question } = item.variant(0);
  if (item.type !== 'widget-state' || typeof question !== 'object' || question === null) return;
  if (!('widget' in question) || typeof question.widget !== 'string') return;
  const { widget } = question;
  const { title } = await loadModel(widget);
  defineWidgetElement();
  return { widget, title };
}
