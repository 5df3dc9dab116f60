import { expect, test } from 'vitest';
import { sectionIds } from './section-ids.ts';

const second = (slug: string) => ({ depth: 2, slug });
const third = (slug: string) => ({ depth: 3, slug });

test('headings are matched by their order, and smaller ones are no sections', () => {
  const original = [second('both'), third('in-the-plane'), second('quiz')];
  const translated = [
    second('beides'),
    third('in-der-ebene'),
    { depth: 4, slug: 'x' },
    second('quiz'),
  ];
  expect([...sectionIds('x.de', original, translated)]).toEqual([
    ['beides', 'both'],
    ['in-der-ebene', 'in-the-plane'],
    ['quiz', 'quiz'],
  ]);
});

test.each([
  ['one too few', [second('beides')], '“nothing” where the lesson has “quiz”'],
  [
    'one too many',
    [second('beides'), second('quiz'), second('mehr')],
    '“mehr” where the lesson has “nothing”',
  ],
  ['another level', [second('beides'), third('quiz')], '“quiz” where the lesson has “quiz”'],
])('%s is told', (_, translated, sentence) => {
  const original = [second('both'), second('quiz')];
  expect(() => sectionIds('x.de', original, translated)).toThrow(sentence);
});
