import { describe, expect, it } from 'vitest';
import { emptyPlan } from '#assignments/plan.ts';
import type { OwnItem } from '#assignments/own-items.ts';
import { emptyForm, formOf, freeName, itemOf, type OwnForm } from './own-form.ts';
import { factsOf } from './plan-facts.ts';

const course = new Map(
  [
    { id: 'a/one', type: 'numeric', drawn: true },
    { id: 'a/two', type: 'numeric', drawn: false },
    { id: 'a/three', type: 'numeric', drawn: true },
  ].map((item) => [item.id, { ...item, version: 1, stem: '', objectives: [], misconceptions: [] }]),
);

const forms: readonly OwnForm[] = [
  { ...emptyForm, prompt: 'Which?', options: ['this', 'that', 'those'], right: 2, locked: true },
  {
    ...emptyForm,
    kind: 'numeric',
    prompt: 'How much is [[a]]?',
    parameters: [{ name: 'a', from: '−1', to: '2,5', step: '0.5' }],
    answer: 'a',
    tolerance: '2',
    solution: 'It is a.',
  },
  { ...emptyForm, kind: 'formula', prompt: 'Write x.', answer: 'x' },
];

describe('what a plan comes to', () => {
  it('counts what one student gets, and says what is the same for all or locked', () => {
    const own = forms[0] && itemOf(forms[0], 'q1');
    const chosen = ['a/one', 'a/two', 'a/three', 'own/q1'].map((id) => ({
      id,
      version: 1,
      weight: 2,
    }));
    const pooled = chosen.map((one, place) => (place < 2 ? { ...one, pool: 'A' as const } : one));
    const plan = { ...emptyPlan, chosen: pooled, own: own ? [own] : [], locked: ['q1'] };
    expect(factsOf(plan, course)).toEqual({ minutes: 7.5, points: 6, fixed: 2, locked: 1 });
    expect(factsOf(emptyPlan, course)).toMatchObject({ minutes: 0, points: 0 });
  });
});

describe('the form for a question of the teacher’s own', () => {
  it('makes an item that makes the same item again', () => {
    for (const form of forms) {
      const item: OwnItem = itemOf(form, 'q7');
      expect(itemOf(formOf(item, form.locked), 'q7')).toEqual(item);
    }
  });

  it('says what is missing', () => {
    expect(() => itemOf(emptyForm, 'q1')).toThrow('prompt is empty');
    const open = { ...emptyForm, prompt: 'p' };
    expect(() => itemOf(open, 'q1')).toThrow('is empty');
    expect(() => itemOf({ ...open, kind: 'numeric', answer: '2', tolerance: 'x' }, 'q1')).toThrow(
      'tolerance must be a number',
    );
  });

  it('gives names that are free', () => {
    expect(freeName([])).toBe('q1');
    expect(freeName([{ name: 'q1' }, { name: 'q3' }])).toBe('q2');
  });
});
