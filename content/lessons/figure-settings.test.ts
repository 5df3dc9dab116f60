// A question about a figure's setting names controls that the figure has, and values that they take.
import { expect, it } from 'vitest';
import type { WidgetStateQuestion } from '#components/items/widget-state/question.ts';
import { schema } from '#components/items/widget-state/schema.ts';
import { keyedValue, snap } from '#components/plot/drag.ts';
import type { Item } from '#quiz/item.ts';
import { misfit, type Control, type Slider } from '#widget-state/controls.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';

const lessons = import.meta.glob<{ items: readonly Item[] }>('./*/items.ts', { eager: true });
const models = import.meta.glob<WidgetModel>('/components/widgets/*/model.ts', {
  eager: true,
  import: 'model',
});
const items = Object.values(lessons)
  .flatMap((lesson) => lesson.items)
  .filter(({ type }) => type === 'widget-state');

const isSetting = (question: unknown): question is WidgetStateQuestion =>
  schema.problems(question).length === 0;

const controlOf = (widget: string, name: string): Control | undefined =>
  models[`/components/widgets/${widget}/model.ts`]?.controls[name];

function problemsOf(question: unknown): readonly string[] {
  if (!isSetting(question)) return ['It is no question about a setting.'];
  const { widget, held, start, targets } = question;
  const set = Object.entries({ ...held, ...start });
  const answers = targets.map(({ name, answer }) => [name, answer] as const);
  return [...set, ...answers].flatMap(([name, value]) => {
    const control = controlOf(widget, name);
    return control ? (misfit(control, value) ?? []) : [`${widget} has no control ${name}.`];
  });
}

it.each(items.map((item) => [item.id, item] as const))('%s fits its figure', (_, item) => {
  const variants = Array.from({ length: 50 }, (_, seed) => item.variant(seed));
  expect(variants.flatMap(({ question }) => problemsOf(question))).toEqual([]);
});

/** The last place of the slider's track that is not beyond `bound`, as a value. */
function largestUpTo(bound: number, slider: Slider): number {
  const value = snap(bound, slider);
  const beyond = value > bound * (1 + 1e-6 * Math.sign(bound));
  return beyond ? (keyedValue('ArrowLeft', value, slider) ?? NaN) : value;
}

it.each(items.map((item) => [item.id, item] as const))('%s can be dragged to', (_, item) => {
  const variants = Array.from({ length: 50 }, (_, seed) => item.variant(seed));
  for (const { question } of variants.filter((variant) => isSetting(variant.question))) {
    if (!isSetting(question)) continue;
    for (const { name, from, to } of question.targets) {
      const control = controlOf(question.widget, name);
      // A setting that a drag can reach is among what is accepted.
      if (control?.kind !== 'slider') throw new Error(`${name} is no slider.`);
      expect(largestUpTo(to, control)).toBeGreaterThanOrEqual(from - 1e-6 * Math.abs(from));
    }
  }
});
