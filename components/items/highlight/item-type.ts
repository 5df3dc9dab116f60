import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { sameName } from '../arrange.ts';
import { means } from '../means.ts';
import { isTextList } from '../response-shapes.ts';
import { wrongAnswer } from '../slips.ts';
import { grade } from './grade.ts';
import type { HighlightQuestion, HighlightResponse } from './question.ts';

/** The wrong words of a text, to be found among those that can be chosen. */
export const highlight: ItemType<HighlightQuestion, HighlightResponse> = {
  name: 'highlight',
  schema: async () => (await import('./schema.ts')).schema,
  empty: [],
  isResponse: isTextList,
  grade,
  answers: (question) => ({
    right: faultyNames(question),
    wrong: question.segments.map((segment) =>
      wrongAnswer(mistaken(question, segment.name), segment),
    ),
  }),
  clash: ({ segments }) => sameName(segments),
  arrange: (question) => question,
  compare: ({ segments }, chosen) =>
    segments.map(({ name, faulty }) => {
      const given = chosen.includes(name);
      return { label: name, given: says(given), right: says(faulty), matches: given === faulty };
    }),
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const highlightItem = itemsOf(highlight, means);

const faultyNames = ({ segments }: HighlightQuestion): readonly string[] =>
  segments.flatMap(({ name, faulty }) => (faulty ? [name] : []));

/** The right answer but for one segment. Who misses the only faulty one takes a sound one for it. */
function mistaken(question: HighlightQuestion, name: string): readonly string[] {
  const right = faultyNames(question);
  if (!right.includes(name)) return [...right, name];
  const others = right.filter((other) => other !== name);
  const sound = question.segments.find(({ faulty }) => !faulty);
  return others.length === 0 && sound !== undefined ? [sound.name] : others;
}

const says = (faulty: boolean) => ({ text: faulty ? 'wrong' : 'sound' });
