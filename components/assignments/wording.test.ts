import { describe, expect, it } from 'vitest';
import { dueText, placesText, policyText } from './wording.ts';

const policy = { attempts: 1, hintCost: 0, feedback: 'now' } as const;

describe('what an assignment asks for', () => {
  it('is said in sentences', () => {
    expect(policyText({ policy, takes: 1 })).toBe(
      'You have 1 attempt at each question and see at once how it went.',
    );
    const later = { ...policy, hintCost: 0.25, feedback: 'later' } as const;
    expect(policyText({ policy: later, takes: 2 })).toMatch(/last answer.*25%.*2 times/u);
  });

  it('says when it is due, and when that has passed', () => {
    const due = '2026-12-01T17:00:00.000Z';
    expect(dueText(due, Date.parse(due))).toMatch(/^Due on Tuesday, December 1, 2026/u);
    expect(dueText(due, Date.parse(due) + 1)).toMatch(/^It was due on .* as late\.$/u);
  });

  it('names questions by their places', () => {
    expect(placesText([0])).toBe('question 1');
    expect(placesText([0, 2, 4])).toBe('questions 1, 3 and 5');
  });
});
