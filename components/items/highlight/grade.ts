import { say } from '#say/answers.ts';
import { ungraded, type Grade } from '#quiz/grade.ts';
import { met } from '../slips.ts';
import type { HighlightQuestion, HighlightResponse } from './question.ts';

/** (faulty segments chosen − sound ones chosen) / faulty segments, floored at 0. */
export function grade({ segments }: HighlightQuestion, chosen: HighlightResponse): Grade {
  const picked = segments.filter(({ name }) => chosen.includes(name));
  if (picked.length === 0) return ungraded(say('noWords'));
  const hits = picked.filter(({ faulty }) => faulty).length;
  const faults = segments.filter(({ faulty }) => faulty).length;
  const mistaken = segments.filter(({ name, faulty }) => faulty !== chosen.includes(name));
  return {
    outcome: 'graded',
    points: Math.max(0, (hits - (picked.length - hits)) / faults),
    parts: segments.map(({ name, faulty }) => ({ name, right: faulty === chosen.includes(name) })),
    ...met(mistaken),
  };
}
