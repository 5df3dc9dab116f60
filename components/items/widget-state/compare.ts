import { readNumber } from '#expressions/read-number.ts';
import type { Comparison } from '#quiz/item-type.ts';
import { written } from './figure-state.ts';
import { contains } from './interval.ts';
import type { WidgetStateQuestion, WidgetStateResponse } from './question.ts';

/** What each control was set to beside what would have been right. */
export const compare = (
  { targets }: WidgetStateQuestion,
  response: WidgetStateResponse,
): readonly Comparison[] =>
  targets.map((target) => {
    const read = readNumber(response[target.name] ?? '');
    return {
      label: target.name,
      given: { text: response[target.name] ?? '' },
      right: { text: written(target.answer) },
      matches: read.kind === 'number' && contains(target, read.value),
    };
  });
