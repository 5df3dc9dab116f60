// Moodle XML as Moodle's importer understands it, and stricter: what it would guess is an error.
import { expect } from 'vitest';
import type { Element } from '../xml.ts';
import type { Given, Reread } from './given.test-support.ts';
import { refuse } from './given.test-support.ts';
import * as moodle from './moodle-grading.test-support.ts';
import { childOf, childrenOf, readXml, textOf } from './read-xml.test-support.ts';

const text = (element: Element): string => textOf(childOf(element, 'text')).trim();
const setting = (question: Element, name: string): string => textOf(childOf(question, name));

/** A text that is HTML: it says so, and its tags are in order. */
function html(element: Element): string {
  expect(element.attributes.format, `format of <${element.name}>`).toBe('html');
  readXml(`<root>${text(element)}</root>`);
  return text(element);
}

function answersOf(question: Element, format: string): readonly moodle.MoodleAnswer[] {
  const answers = childrenOf(question, 'answer').map((answer) => {
    expect(answer.attributes.format).toBe(format);
    const [tolerance] = childrenOf(answer, 'tolerance');
    const [feedback] = childrenOf(answer, 'feedback');
    return {
      text: format === 'html' ? html(answer) : text(answer),
      fraction: moodle.readFraction(answer.attributes.fraction ?? ''),
      feedback: feedback ? html(feedback) : '',
      ...(tolerance && { tolerance: numberIn(textOf(tolerance)) }),
    };
  });
  expect(answers.every(({ text: shown }) => shown !== '')).toBe(true);
  return answers;
}

function numberIn(written: string): number {
  expect(moodle.isNumeric(written), `“${written}” is numeric`).toBe(true);
  return Number(written);
}

type Understood = Pick<Reread, 'grade' | 'shown'>;

const withAnswers = (
  answers: readonly moodle.MoodleAnswer[],
  grade: Reread['grade'],
): Understood => ({
  grade,
  shown: answers.flatMap(({ text: shown, feedback }) => [shown, feedback]),
});

const readers: Readonly<Record<string, (question: Element) => Understood>> = {
  multichoice: (question) => {
    const answers = answersOf(question, 'html');
    const single = setting(question, 'single') === 'true';
    const positive = answers.map(({ fraction }) => fraction).filter((fraction) => fraction > 0);
    if (single) expect(positive).toEqual([1]);
    else expect(positive.reduce((sum, fraction) => sum + fraction, 0)).toBeCloseTo(1, 2);
    expect(setting(question, 'shuffleanswers')).toBe('true');
    return withAnswers(answers, moodle.gradeOptions(answers, single));
  },
  numerical: (question) => {
    const answers = answersOf(question, 'moodle_auto_format');
    answers.forEach(({ text: answer }) => numberIn(answer));
    expect(answers[0]?.fraction, 'the best answer stands first').toBe(1);
    return withAnswers(answers, moodle.gradeNumber(answers));
  },
  shortanswer: (question) => {
    const answers = answersOf(question, 'moodle_auto_format');
    return withAnswers(answers, moodle.gradeText(answers));
  },
  matching: (question) => {
    const pairs = childrenOf(question, 'subquestion').map((sub) => {
      const right = text(childOf(sub, 'answer'));
      expect(right, 'a list of choices shows no formula and no tag').not.toMatch(/\\\(|<[a-z]/u);
      return [html(sub), right] as const;
    });
    return { grade: moodle.gradePairs(pairs), shown: pairs.flat() };
  },
  ordering: (question) => {
    expect(childrenOf(question, 'hint').length, 'the importer needs a hint').toBeGreaterThan(0);
    expect(setting(question, 'selecttype')).toBe('ALL');
    const steps = childrenOf(question, 'answer').map(html);
    const grade = (given: Given): number => {
      if (given.kind !== 'order') return refuse('ordering', given);
      expect(given.steps.toSorted()).toEqual(steps.toSorted());
      return steps.filter((step, index) => given.steps[index] === step).length / steps.length;
    };
    return { grade, shown: steps };
  },
  essay: (question) => ({ grade: undefined, shown: [html(childOf(question, 'graderinfo'))] }),
};

function readQuestion(question: Element): Reread {
  const type = question.attributes.type ?? '';
  const reader = readers[type];
  if (!reader) throw new Error(`Moodle has no question type “${type}”.`);
  const name = text(childOf(question, 'name'));
  expect(name.length).toBeLessThanOrEqual(255);
  const prompt = html(childOf(question, 'questiontext'));
  expect(prompt).not.toBe('');
  return {
    type,
    name,
    prompt,
    points: numberIn(setting(question, 'defaultgrade')),
    ...reader(question),
  };
}

export function readMoodleXml(file: string): readonly Reread[] {
  const quiz = readXml(file);
  expect(quiz.name).toBe('quiz');
  const [category, ...questions] = childrenOf(quiz, 'question');
  expect(category?.attributes.type).toBe('category');
  return questions.map(readQuestion);
}
