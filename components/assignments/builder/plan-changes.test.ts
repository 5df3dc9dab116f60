import { describe, expect, it } from 'vitest';
import type { OwnChoice } from '#assignments/own-items.ts';
import { emptyPlan } from '#assignments/plan.ts';
import { spareOf, withItems, withOwn, withoutOwn } from './plan-changes.ts';

const own: OwnChoice = {
  name: 'q1',
  kind: 'choice',
  prompt: 'Which?',
  parameters: [],
  options: [
    { name: 'a', text: 'this' },
    { name: 'b', text: 'that' },
  ],
  key: { right: 'a' },
};

describe('a plan', () => {
  it('takes each question once', () => {
    const items = [
      { id: 'a/one', version: 2 },
      { id: 'a/two', version: 1 },
    ];
    const plan = withItems(withItems(emptyPlan, items.slice(1)), items);
    expect(plan.chosen).toEqual([
      { id: 'a/two', version: 1, weight: 1 },
      { id: 'a/one', version: 2, weight: 1 },
    ]);
  });

  it('keeps a question of the teacher’s own in its place when it is changed', () => {
    const second = { ...own, name: 'q2' };
    const plan = withOwn(withOwn(emptyPlan, own, true), second, false);
    expect(plan.locked).toEqual(['q1']);
    const changed = withOwn(plan, { ...own, prompt: 'What?' }, false);
    expect(changed.own.map(({ prompt }) => prompt)).toEqual(['What?', 'Which?']);
    expect(changed.chosen).toEqual(plan.chosen);
    expect(changed.locked).toEqual([]);
  });

  it('keeps what is taken off the list, until it is forgotten', () => {
    const plan = { ...withOwn(emptyPlan, own, true), chosen: [] };
    expect(spareOf(plan)).toEqual([own]);
    expect(spareOf(withItems(plan, [{ id: 'own/q1', version: 1 }]))).toEqual([]);
    expect(withoutOwn(plan, own)).toEqual(emptyPlan);
  });
});
