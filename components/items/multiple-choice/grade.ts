import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { met } from '../slips.ts';
import type { MultipleChoiceQuestion, MultipleChoiceResponse } from './question.ts';

/** (right ticks − wrong ticks) / right options, floored at 0. */
export function grade({ options }: MultipleChoiceQuestion, ticked: MultipleChoiceResponse): Grade {
  const ticks = options.filter(({ name }) => ticked.includes(name));
  if (ticks.length === 0) return ungraded(say('tickAll'));
  const hits = ticks.filter(({ right }) => right).length;
  const rightOptions = options.filter(({ right }) => right).length;
  const mistaken = options.filter(({ name, right }) => right !== ticked.includes(name));
  return {
    outcome: 'graded',
    points: Math.max(0, (hits - (ticks.length - hits)) / rightOptions),
    parts: options.map(({ name, right }) => ({ name, right: right === ticked.includes(name) })),
    ...met(mistaken),
  };
}
