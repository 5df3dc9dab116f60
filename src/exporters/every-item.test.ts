// Every item of every lesson, exported, read back from the file, and graded on all of its answers.
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '#quiz/interaction.ts';
import type { Item, Variant } from '#quiz/item.ts';
import { exportQuiz, type Exporter } from './exporter.ts';
import { gift } from './formats/gift.ts';
import { moodleXml } from './formats/moodle-xml.ts';
import { qti21 } from './formats/qti21.ts';
import { qti3 } from './formats/qti3.ts';
import { flowHtml, plainText } from './prose/prose-nodes.ts';
import type { Given, Reread } from './readers/given.test-support.ts';
import { readGift } from './readers/read-gift.test-support.ts';
import { readMoodleXml } from './readers/read-moodle-xml.test-support.ts';
import { readQti } from './readers/read-qti.test-support.ts';
import { answersTo, rightParts, type Answered } from './readers/responses.test-support.ts';

const lessons = import.meta.glob<{ items: readonly Item[] }>('/content/lessons/*/items.ts', {
  eager: true,
});
const items = Object.values(lessons).flatMap((lesson) => lesson.items);

interface System {
  readonly exporter: Exporter;
  readonly read: (bytes: Uint8Array) => readonly Reread[];
  /** The right side of a pair as this system shows it. */
  readonly rightSide: (right: string, prompt: string) => string;
  readonly order: (steps: readonly string[]) => Given;
}

/** The letter under which a prompt lists a formula; the words themselves where it lists none. */
function plainOrLetter(right: string, prompt: string): string {
  const listed = [...prompt.matchAll(/<li><strong>([A-Z])<\/strong>: (.*?)<\/li>/gsu)];
  return listed.find(([, , text]) => text === flowHtml(right))?.[1] ?? plainText(right);
}

const inOrder = (steps: readonly string[]): Given => ({ kind: 'order', steps });
const inPlaces = (steps: readonly string[]): Given => ({
  kind: 'pairs',
  pairs: steps.map((step, index) => [step, String(index + 1)]),
});

const systems: readonly System[] = [
  {
    exporter: moodleXml,
    read: (bytes) => readMoodleXml(strFromU8(bytes)),
    rightSide: plainOrLetter,
    order: inOrder,
  },
  {
    exporter: gift,
    read: (bytes) => readGift(strFromU8(bytes)),
    rightSide: plainOrLetter,
    order: inPlaces,
  },
  { exporter: qti21, read: readQti, rightSide: flowHtml, order: inOrder },
  { exporter: qti3, read: readQti, rightSide: flowHtml, order: inOrder },
];

/** What is given in that system; undefined where the answer cannot be given there. */
function given(
  answered: Answered,
  interaction: Interaction,
  { prompt }: Reread,
  { rightSide, order }: System,
): Given | undefined {
  if (answered.kind === 'typed') return answered;
  if (answered.kind === 'steps') return order(answered.steps.map(flowHtml));
  if (answered.kind === 'rights' && interaction.kind === 'match')
    return {
      kind: 'pairs',
      pairs: interaction.pairs.map(({ left }, index) => [
        flowHtml(left),
        rightSide(answered.rights[index] ?? '', prompt),
      ]),
    };
  if (answered.kind !== 'names' || !('options' in interaction)) return undefined;
  const chosen = interaction.options.filter(({ name }) => answered.names.includes(name));
  return chosen.length < answered.names.length
    ? undefined
    : { kind: 'chosen', texts: chosen.map(({ text }) => flowHtml(text)) };
}

interface Posed {
  readonly item: Item;
  readonly variant: Variant;
  readonly interactions: readonly Interaction[];
}

const posed = (seed: number): Promise<readonly Posed[]> =>
  Promise.all(
    items.map(async (item) => {
      const variant = item.variant(seed);
      return { item, variant, interactions: await variant.interactions() };
    }),
  );

/** The shares that the parts of an item get in a system for a response; none where people grade. */
function shares(
  { item, variant, interactions }: Posed,
  parts: readonly Reread[],
  response: unknown,
  system: System,
): readonly number[] {
  const answers = answersTo(item, variant, response);
  return interactions.flatMap((interaction, index) => {
    const [part, answered] = [parts[index], answers[index]];
    if (!part?.grade || !answered) return [];
    const here = given(answered, interaction, part, system);
    return [here ? part.grade(here) : 0];
  });
}

const sharesPoints = ['multiple-choice', 'highlight', 'matching'];

function expectVerdicts(all: Posed, parts: readonly Reread[], system: System): void {
  const { item, variant } = all;
  const { right, wrong } = variant.answers;
  const full = shares(all, parts, right, system);
  expect([item.id, full]).toEqual([item.id, full.map(() => 1)]);
  if (item.type !== 'formula') expect(full.length).toBeGreaterThan(0);
  for (const { response } of wrong) {
    const found = shares(all, parts, response, system);
    const grade = variant.grade(response);
    const told = [item.id, response, found];
    if (found.length > 0) expect(told).not.toEqual([item.id, response, full]);
    const apart = rightParts(item, variant, response);
    if (apart.length > 0) expect(told.at(-1)).toEqual(apart.map(Number));
    if (sharesPoints.includes(item.type) && grade.outcome === 'graded')
      expect(found[0], String(told)).toBeCloseTo(grade.points, 4);
  }
}

describe.each(systems.map((system) => [system.exporter.title, system] as const))(
  '%s',
  (_, system) => {
    it.each([0, 11])('keeps the verdict of every answer, at seed %i', async (seed) => {
      const asked = await posed(seed);
      const questions = asked.map(({ item, interactions }) => ({
        id: item.id,
        weight: 2,
        interactions,
      }));
      const read = system.read(exportQuiz(system.exporter, { title: 'All', questions }));
      expect(read).toHaveLength(asked.flatMap(({ interactions }) => interactions).length);
      let from = 0;
      for (const all of asked) {
        const parts = read.slice(from, (from += all.interactions.length));
        expect(parts.every(({ name }) => name.startsWith(all.item.id))).toBe(true);
        expectVerdicts(all, parts, system);
      }
    });
  },
);
