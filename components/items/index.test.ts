import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '#quiz/grade.ts';
import { flaw } from '#quiz/interaction.ts';
import type { SampledItemType } from '#quiz/item-type.ts';
import { mapItemTypes } from './index.ts';

const folder = new URL('.', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

it('lists every folder, and every type has its View', () => {
  const names = mapItemTypes(({ name }) => name);
  expect(names).toEqual(folders.map(({ name }) => name));
  const views = names.filter((name) => existsSync(new URL(`${name}/View.svelte`, folder)));
  expect(views).toEqual(names);
});

function verdict(grade: Grade): string {
  if (grade.outcome === 'ungraded') return 'ungraded';
  if (grade.points === 1) return 'right';
  return grade.points === 0 ? 'wrong' : 'partly right';
}

mapItemTypes(<Question, Response>(type: SampledItemType<Question, Response>) =>
  describe(type.name, () => {
    it.each(type.samples)('gives each response its verdict: $title', ({ question, responses }) => {
      for (const { response, verdict: expected } of responses) {
        expect(type.isResponse(response)).toBe(true);
        expect([response, verdict(type.grade(question, response))]).toEqual([response, expected]);
      }
    });

    it.each(type.samples)('grades the empty form as nothing: $title', ({ question }) => {
      expect(type.grade(question, type.empty).outcome).toBe('ungraded');
    });

    it.each(type.samples)(
      'meets its own answers with what they deserve: $title',
      ({ question }) => {
        const reversed = type.arrange(question, (options) => options.toReversed());
        for (const posed of [question, reversed]) {
          const { right, wrong } = type.answers(posed);
          expect(type.clash(posed)).toBeUndefined();
          expect(verdict(type.grade(posed, right))).toBe('right');
          for (const { response, feedback } of wrong)
            expect(type.grade(posed, response)).toMatchObject({
              outcome: 'graded',
              feedback: expect.arrayContaining([feedback]),
            });
        }
      },
    );

    it.each(type.samples)('lowers to sound interactions: $title', async ({ question }) => {
      const interactions = await type.lower(question, (name) => `the text ${name}`);
      expect(interactions.length).toBeGreaterThan(0);
      expect(interactions.flatMap((interaction) => flaw(interaction) ?? [])).toEqual([]);
    });

    it('accepts its samples as questions from outside, and nothing else', async () => {
      const { problems } = await type.schema();
      expect(type.samples.flatMap(({ question }) => problems(question))).toEqual([]);
      expect(problems({ blanks: [], options: [] })).not.toEqual([]);
    });

    it.each(type.samples)(
      'has a label for each name it shows: $title',
      async ({ question, labels }) => {
        const asked: string[] = [];
        await type.lower(question, (name) => `${asked.push(name)}`);
        const names = asked.flatMap((name) => /^label\.(.*)$/u.exec(name)?.[1] ?? []);
        expect(Object.keys(labels)).toEqual(expect.arrayContaining(names));
      },
    );

    it.each(type.samples)('judges whatever has the shape of a response: $title', ({ question }) => {
      const { right } = type.answers(question);
      const words = fc.constantFrom(...JSON.stringify([right, question]).split('"'), '__proto__');
      const response = fc.oneof(
        fc.array(words),
        fc.dictionary(words, words),
        fc.dictionary(fc.constantFrom(...Object.keys(Object(right)), 'x'), words),
        fc.jsonValue(),
      );
      fc.assert(
        fc.property(response, (value) => {
          if (!type.isResponse(value)) return;
          const grade = type.grade(question, value);
          if (grade.outcome === 'ungraded') expect(grade.message).toMatch(/\.$/u);
          else expect(grade.points === 1).toBe(grade.parts.every(({ right: fits }) => fits));
        }),
      );
    });

    it('refuses responses of another shape', () => {
      for (const foreign of [7, null, undefined, { w: 7 }, [7]]) {
        expect(type.isResponse(foreign)).toBe(false);
      }
    });
  }),
);
