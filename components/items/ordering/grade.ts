import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { met } from '../slips.ts';
import { brokenRules, isComplete } from './order.ts';
import type { OrderingQuestion, OrderingResponse } from './question.ts';

/**
 * (rules kept − rules broken) / rules, floored at 0, so that a shuffled order is worth nothing on
 * average. A step is wrong where it stands before one that it needs.
 */
export function grade(question: OrderingQuestion, order: OrderingResponse): Grade {
  if (order.length === 0) return ungraded(say('notMoved'));
  if (!isComplete(question, order)) return ungraded(say('notEachOnce'));
  const broken = brokenRules(question.rules, order);
  const early = new Set(broken.map(({ then }) => then));
  return {
    outcome: 'graded',
    points: Math.max(0, 1 - (2 * broken.length) / question.rules.length),
    parts: order.map((name) => ({ name, right: !early.has(name) })),
    ...met(broken),
  };
}
