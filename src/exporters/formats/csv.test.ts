import { strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Interaction } from '#quiz/interaction.ts';
import { exportQuiz } from '../exporter.ts';
import { csv } from './csv.ts';

const choice = (prompt: string): Interaction => ({
  kind: 'choice',
  prompt,
  options: [
    { name: 'a', text: 'right', right: true },
    { name: 'b', text: 'wrong', right: false },
  ],
  losses: [],
});

const number: Interaction = {
  kind: 'number',
  prompt: 'Which $w$?',
  answer: -3,
  tolerance: 1,
  wrong: [],
  losses: [],
};

const quiz = (interactions: readonly Interaction[]) => ({
  title: 'Test',
  questions: [{ id: 'lesson/q', weight: 1, interactions }],
});

const rows = (...interactions: readonly Interaction[]) =>
  Papa.parse<Record<string, string>>(
    strFromU8(exportQuiz(csv, quiz(interactions))).replace('\ufeff', ''),
    { header: true, skipEmptyLines: true },
  );

it('has a row for each question, and keeps what is in it', () => {
  const { data, errors } = rows(choice('One, "two"\n\nthree; $\\lambda$'), number);
  expect(errors).toEqual([]);
  expect(data.map(({ kind, answer }) => [kind, answer])).toEqual([
    ['choice', 'a'],
    ['number', '-3'],
  ]);
  expect(data[0]?.prompt).toBe('One, "two"\n\nthree; $\\lambda$');
});

it.each(['=1+1', '+cmd', '-x', '@sum', '\tx'])('lets no cell begin like a formula: %j', (text) => {
  const [row] = rows(choice(text)).data;
  expect(row?.prompt).toBe(`'${text}`);
});
