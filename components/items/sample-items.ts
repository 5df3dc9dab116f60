// Each sample of each type as a question to be answered: "samples/cloze-1" is the first of cloze.
import { itemsOf } from '#quiz/define-item.ts';
import type { Item } from '#quiz/item.ts';
import type { Sample, SampledItemType } from '#quiz/item-type.ts';
import { mapItemTypes } from './index.ts';
import { means } from './means.ts';

export const sampleItems: readonly Item[] = mapItemTypes((type) =>
  type.samples.map((sample, index) => sampleItem(type, sample, index + 1)),
).flat();

function sampleItem<Question, Response>(
  type: SampledItemType<Question, Response>,
  sample: Sample<Question, Response>,
  place: number,
): Item {
  const { title, labels, question } = sample;
  return itemsOf(
    type,
    means,
  )({
    id: `samples/${type.name}-${place}`,
    version: 1,
    objectives: [],
    texts: {
      stem: title,
      solution: 'An item of a lesson has its worked solution here.',
      labels,
      feedback: feedbackTo(type, sample),
    },
    defaults: {},
    pose: () => ({ slots: {}, question }),
  });
}

/** A stand-in for every feedback that an answer can be met with. */
function feedbackTo<Question, Response>(
  { answers, grade }: SampledItemType<Question, Response>,
  { question, responses }: Sample<Question, Response>,
): Readonly<Record<string, string>> {
  const given = [...responses, ...answers(question).wrong];
  const names = given.flatMap(({ response }) => {
    const judged = grade(question, response);
    return judged.outcome === 'graded' ? judged.feedback : [];
  });
  return Object.fromEntries(names.map((name) => [name, `What is said to “${name}”.`]));
}
