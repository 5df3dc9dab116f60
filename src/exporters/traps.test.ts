// What was seen to break in other systems, and whatever else a teacher may type.
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { Interaction, NumberInteraction } from '#quiz/interaction.ts';
import { exportQuiz, lossesOf, type Exporter } from './exporter.ts';
import { gift } from './formats/gift.ts';
import { moodleXml } from './formats/moodle-xml.ts';
import { qti21 } from './formats/qti21.ts';
import { qti3 } from './formats/qti3.ts';
import { exporters } from './index.ts';
import { blockHtml, flowHtml } from './prose/prose-nodes.ts';
import { readGift } from './readers/read-gift.test-support.ts';
import { readMoodleXml } from './readers/read-moodle-xml.test-support.ts';
import { readQti } from './readers/read-qti.test-support.ts';

const quiz = (...interactions: readonly Interaction[]) => ({
  title: 'A/B: test',
  questions: interactions.map((interaction, index) => ({
    id: `lesson/q${index + 1}`,
    weight: 1,
    interactions: [interaction],
  })),
});

const number = (answer: number, tolerance: number): NumberInteraction => ({
  kind: 'number',
  prompt: 'Which $\\lambda$?',
  answer,
  tolerance,
  wrong: [{ value: answer + 0.5, feedback: 'Half too much.' }],
  losses: [],
});

const choice = (prompt: string, right: string, wrong: string): Interaction => ({
  kind: 'choice',
  prompt,
  options: [
    { name: 'a', text: right, right: true },
    { name: 'b', text: wrong, right: false, feedback: `Not ${wrong}` },
  ],
  losses: [],
});

const readers = [
  [moodleXml, (bytes: Uint8Array) => readMoodleXml(strFromU8(bytes))],
  [gift, (bytes: Uint8Array) => readGift(strFromU8(bytes))],
  [qti21, readQti],
  [qti3, readQti],
] as const;

describe.each(readers)('$title', (exporter, read) => {
  const reread = (...interactions: readonly Interaction[]) =>
    read(exportQuiz(exporter, quiz(...interactions)));
  const typed = (text: string) => ({ kind: 'typed', text }) as const;

  it('accepts a number within the tolerance and no other', () => {
    const [question] = reread(number(1.5, 0.01));
    const given = ['1.509', '1.491', '1.51', '15e-1', '1.511', '1.489', '2', '1,5', '3/2', ''];
    expect(given.map((text) => question?.grade?.(typed(text)))).toEqual([
      ...[1, 1, 1, 1],
      ...[0, 0, 0, 0, 0, 0],
    ]);
  });

  it.each([0, -3, 1e-7, -0.0001953125, 1e21, 123456789.123])('grades %f', (answer) => {
    const [question] = reread(number(answer, Math.abs(answer) * 0.01));
    const given = [answer, answer * 1.009, answer * 1.011 + 1e-9];
    expect(given.map((value) => question?.grade?.(typed(String(value))))).toEqual([1, 1, 0]);
  });

  it('keeps questions apart whatever stands in them', () => {
    const prompt = 'One\n\n```python\nx = {}\n\n// = ~ # :\n$CATEGORY: a\n```\n\n$\\frac{1}{n}$';
    const one = choice(prompt, '$\\{a\\}\\nabla$', '-> ]]> <b>&amp;');
    const questions = reread(one, one, one, one, one);
    expect(questions).toHaveLength(5);
    expect(new Set(questions.map(({ prompt: shown }) => shown)).size).toBe(1);
  });

  it('gives back every text as it is shown on the site', () => {
    const sign = fc.constantFrom(
      ...'\\{}~=#:%[]$*`_<>&"\'\n |->;/0aé𝜆\u0000\u2028'.split(/(?:)/u),
      '-> ',
      '\n\n',
      ']]>',
      '\\n',
      '[html]',
      '####',
      '::',
      '%50%',
    );
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => `x${signs.join('')}y`);
    fc.assert(
      fc.property(text, text, text, (prompt, right, wrong) => {
        fc.pre(!/\[\[[a-z]/iu.test(prompt));
        const [question] = reread(choice(prompt, `1 ${right}`, `2 ${wrong}`));
        const same = (html: string) =>
          html
            .replaceAll('\u0000', '')
            .replace(/(?<=>)\s+(?=<)/gu, '')
            .replace(/\s+/gu, ' ')
            .trim();
        expect(same(question?.prompt ?? '')).toContain(same(blockHtml(prompt)));
        const [good, bad] = [`1 ${right}`, `2 ${wrong}`].map((markdown) =>
          flowHtml(markdown).replaceAll('\u0000', ''),
        );
        const chosen = (html = '') => question?.grade?.({ kind: 'chosen', texts: [html] });
        expect([chosen(good), chosen(bad)]).toEqual([1, 0]);
      }),
    );
  });

  it('closes what is empty, which in HTML would go on to the end', () => {
    const [question] = reread(choice('a `` `` b\n\n\u0000\n\nc', '1', '2'));
    expect(question?.prompt).not.toMatch(/<(?!br)\w+\/>/u);
  });

  it('gives the same bytes for the same quiz', () => {
    const bytes = () => exportQuiz(exporter, quiz(number(1, 0.1), choice('a', 'b', 'c')));
    expect(bytes()).toEqual(bytes());
  });
});

it('puts the answer before the wrong ones, of which the first that fits counts', () => {
  const wide = { ...number(1.5, 0.6), wrong: [{ value: 1.4, feedback: 'Near.' }] };
  const [question] = readMoodleXml(strFromU8(exportQuiz(moodleXml, quiz(wide))));
  expect(question?.grade?.({ kind: 'typed', text: '1.4' })).toBe(1);
});

it('shows what is said to a wrong answer, and only to that', () => {
  const [question] = readQti(exportQuiz(qti21, quiz(choice('Which?', 'right', 'wrong'))));
  const said = ['right', 'wrong'].map((text) =>
    question?.feedbackTo({ kind: 'chosen', texts: [text] }),
  );
  expect(said).toEqual([[], ['Not wrong']]);
  const [asked] = readQti(exportQuiz(qti3, quiz(number(1.5, 0.01))));
  const met = ['1.5', '2', '7'].map((text) => asked?.feedbackTo({ kind: 'typed', text }));
  expect(met).toEqual([[], ['Half too much.'], []]);
});

test.each([
  ['{#1.5,0}', 'comma'],
  ['{=one ~two}\n::b::[html]two{=1 ~2}', 'run together'],
  ['{=\\frac{1}{2} ~two}', 'TeX unescaped'],
])('the strict reader refuses %s', (answers) => {
  expect(() => readGift(`::a::[html]one${answers}`)).toThrow();
});

describe('losses', () => {
  const sentences = (exporter: Exporter, interaction: Interaction) =>
    lossesOf(exporter, quiz(interaction)).map(({ sentence }) => sentence);

  it('are sentences, each once, with the questions they concern', () => {
    for (const exporter of exporters) {
      const losses = lossesOf(exporter, quiz(number(1, 0.1), number(2, 0.1)));
      expect(losses.every(({ sentence }) => /^[A-Z].*\.$/u.test(sentence))).toBe(true);
      expect(new Set(losses.map(({ sentence }) => sentence)).size).toBe(losses.length);
    }
    const about = lossesOf(moodleXml, quiz(number(1, 0.1), number(2, 0.1))).at(-1);
    expect(about?.questions).toEqual(['lesson/q1', 'lesson/q2']);
  });

  it('warn of numbers that Canvas rounds to nothing', () => {
    const canvas = expect.arrayContaining([expect.stringContaining('Canvas rounds')]);
    expect(sentences(qti21, number(0.0000195, 2e-7))).toEqual(canvas);
    expect(sentences(qti21, number(0.0195, 2e-4))).not.toEqual(canvas);
  });
});

it('names the question that cannot be exported', () => {
  expect(() => exportQuiz(gift, quiz(number(NaN, 1)))).toThrow('lesson/q1: The answer must be');
});
