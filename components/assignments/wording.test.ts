import { describe, expect, it } from 'vitest';
import { assignment as german } from '#content/interface/de/assignment.ts';
import { speaking } from '#language/current.ts';
import { languageNamed } from '#language/languages.ts';
import { addTranslation } from '#language/speaker.ts';
import { answeredText, dueText, policyText } from './wording.ts';

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
    expect(answeredText([0], 2)).toBe('1 of 2 answered; nothing yet at question 1.');
    expect(answeredText([0, 2, 4], 5)).toMatch(/at questions 1, 3 and 5\.$/u);
  });

  it('is said in the language of the page', () => {
    addTranslation('de', 'assignment', german);
    const said = speaking(languageNamed('de'), () => [
      policyText({ policy: { ...policy, hintCost: 0.25 }, takes: 2 }),
      answeredText([1, 2], 3),
    ]);
    expect(said).toEqual([
      'Sie haben bei jeder Frage 1 Versuch und sehen sofort, ob die Antwort stimmt. Ein Hinweis kostet 25 % der Punkte der Frage. Sie dürfen das Ganze 2-mal bearbeiten, jedes Mal mit neuen Zahlen.',
      '1 von 3 beantwortet; noch nichts bei den Fragen 2 und 3.',
    ]);
  });
});
