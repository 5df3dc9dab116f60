// GIFT as Moodle's importer reads it, step by step, and stricter: what it would guess is an error.
import { expect } from 'vitest';
import type { Reread } from './given.test-support.ts';
import * as moodle from './moodle-grading.test-support.ts';
import { readXml } from './read-xml.test-support.ts';

const signs = [':', '#', '=', '{', '}', '~', 'n'];
const placeholder = (index: number): string => `\u{e000}${index}\u{e001}`;

/** Signs after a backslash are put away, so that they mean nothing. */
const hide = (source: string): string =>
  source.replace(/\\(.)/gsu, (_, sign: string) => {
    if (sign === '\\') return '\\';
    const index = signs.indexOf(sign);
    if (index < 0) throw new Error(`GIFT knows no \\${sign}: a backslash must be doubled.`);
    return placeholder(index);
  });

const show = (text: string): string =>
  signs
    .reduce((shown, sign, i) => shown.replaceAll(placeholder(i), sign === 'n' ? '\n' : sign), text)
    .trim();

function html(hidden: string): string {
  const text = show(hidden.replace(/^\s*\[html\]/u, ''));
  readXml(`<root>${text}</root>`);
  return text;
}

const weighted = /^%(-?\d{1,2}\d?\.?\d*)%/u;

/** One answer: its weight, its text, and what is said to it. */
function answerOf(source: string, weight: number): Omit<moodle.MoodleAnswer, 'tolerance'> {
  const [, percent] = weighted.exec(source) ?? [];
  const rest = source.replace(weighted, '');
  const [text = '', ...feedback] = rest.split('#');
  expect(feedback.length, 'one feedback an answer').toBeLessThanOrEqual(1);
  const fraction = percent === undefined ? weight : moodle.readFraction(percent);
  return { text: text.trim(), fraction, feedback: html(feedback[0] ?? '') };
}

const split = (answers: string, mark: RegExp): readonly string[] => {
  const [before = '', ...all] = answers.split(mark);
  expect(before.trim(), 'nothing stands before the first answer').toBe('');
  return all.map((answer) => answer.trim());
};

type Understood = Pick<Reread, 'type' | 'grade' | 'shown'>;

function numerical(source: string): Understood {
  const answers = split(source.slice(1), /=/u).map((each) => {
    const { text, ...answer } = answerOf(each, 1);
    const [value = '', tolerance = '0', ...more] = text.split(':');
    expect(more).toEqual([]);
    for (const part of [value, tolerance]) expect(moodle.isNumeric(part), part).toBe(true);
    return { ...answer, text: value, tolerance: Number(tolerance) };
  });
  expect(answers[0]?.fraction, 'the best answer stands first').toBe(1);
  return {
    type: 'numerical',
    grade: moodle.gradeNumber(answers),
    shown: answers.map(({ feedback }) => feedback),
  };
}

function multichoice(source: string): Understood {
  const single = source.includes('=');
  const answers = split(source.replaceAll('=', '~='), /~/u).map((each) => {
    const right = each.startsWith('=');
    const answer = answerOf(right ? each.slice(1) : each, right ? 1 : 0);
    return { ...answer, text: html(answer.text) };
  });
  return {
    type: 'multichoice',
    grade: moodle.gradeOptions(answers, single),
    shown: answers.flatMap(({ text, feedback }) => [text, feedback]),
  };
}

function match(source: string): Understood {
  const pairs = split(source, /=/u).map((each) => {
    const marker = each.indexOf('->');
    expect(marker, `a pair has an arrow: ${each}`).toBeGreaterThanOrEqual(0);
    const right = show(each.slice(marker + 2));
    expect(right, 'a list of choices shows no formula and no tag').not.toMatch(/\\\(|<[a-z]/u);
    return [html(each.slice(0, marker)), right] as const;
  });
  expect(pairs.length).toBeGreaterThanOrEqual(2);
  return { type: 'match', grade: moodle.gradePairs(pairs), shown: pairs.flat() };
}

function shortAnswer(source: string): Understood {
  const answers = split(source, /=/u).map((each) => {
    const answer = answerOf(each, 1);
    return { ...answer, text: show(answer.text) };
  });
  return { type: 'shortanswer', grade: moodle.gradeText(answers), shown: [] };
}

/** The importer's own order of guesses. */
function understood(answers: string): Understood {
  const general = answers.lastIndexOf('####');
  const source = (general < 0 ? answers : answers.slice(0, general)).trim();
  if (source === '')
    return { type: 'essay', grade: undefined, shown: [html(answers.slice(general + 4))] };
  if (source.startsWith('#')) return numerical(source);
  if (source.includes('~')) return multichoice(source);
  return source.includes('=') && source.includes('->') ? match(source) : shortAnswer(source);
}

function readQuestion(lines: string): Reread {
  const source = hide(lines);
  const [whole = '', name = ''] = /^::(.*?)::/su.exec(source) ?? [];
  expect(whole, `a name begins each question: ${lines.slice(0, 60)}`).not.toBe('');
  const rest = source.slice(whole.length).trim();
  const [from, to] = [rest.indexOf('{'), rest.indexOf('}')];
  expect([from > 0, to], 'the answers stand at the end').toEqual([true, rest.length - 1]);
  expect(rest.startsWith('[html]')).toBe(true);
  return {
    name: show(name),
    points: 1,
    prompt: html(rest.slice(0, from)),
    ...understood(rest.slice(from + 1, to).trim()),
  };
}

/** A blank line ends a question; a line that begins with two slashes is a comment. */
export const readGift = (file: string): readonly Reread[] =>
  file
    .split('\n')
    .map((line) => (line.trim().startsWith('//') ? '' : line))
    .join('\n')
    .split(/\n[ \t]*\n/u)
    .map((question) => question.trim())
    .filter((question) => question !== '')
    .map(readQuestion);
