// Every question of every lesson as an item of QTI 3, with responses and the points that they are
// worth here. Loaded through Vite by the journey that plays them.
import { strFromU8, unzipSync } from 'fflate';
import type { Interaction } from '#quiz/interaction.ts';
import type { Item } from '#quiz/item.ts';
import { exportQuiz } from '../exporter.ts';
import { qti3 } from '../formats/qti3.ts';
import { choicesOf } from '../lettered.ts';
import { answersTo, rightParts, type Answered } from './responses.test-support.ts';

export interface Played {
  readonly id: string;
  readonly xml: string;
  readonly kind: Interaction['kind'];
  readonly cases: readonly Case[];
}

export interface Case {
  readonly response: string | readonly string[];
  /** SCORE over MAXSCORE; or only whether that is 1. */
  readonly worth: { readonly share: number } | { readonly full: boolean };
}

const lessons = import.meta.glob<{ items: readonly Item[] }>('/content/lessons/*/items.ts', {
  eager: true,
});
const items = Object.values(lessons).flatMap((lesson) => lesson.items);

/** The names that stand in the package: by place, and for steps by the order of their texts. */
function valueOf(answered: Answered, interaction: Interaction): Case['response'] | undefined {
  if (answered.kind === 'typed') return answered.text;
  if (answered.kind === 'steps') {
    const listed = answered.steps.toSorted((one, other) => (one < other ? -1 : 1));
    return answered.steps.map((step) => `STEP_${listed.indexOf(step) + 1}`);
  }
  if (answered.kind === 'rights')
    return interaction.kind === 'match'
      ? answered.rights.map(
          (right, i) => `LEFT_${i + 1} RIGHT_${choicesOf(interaction).indexOf(right) + 1}`,
        )
      : undefined;
  if (!('options' in interaction)) return undefined;
  const chosen = interaction.options.flatMap(({ name }, index) =>
    answered.names.includes(name) ? [`CHOICE_${index + 1}`] : [],
  );
  if (chosen.length < answered.names.length) return undefined;
  return interaction.kind === 'choice' ? chosen[0] : chosen;
}

const sharesPoints = ['multiple-choice', 'highlight', 'matching'];

async function partsOf(item: Item, seed: number) {
  const variant = item.variant(seed);
  const interactions = await variant.interactions();
  const { right, wrong } = variant.answers;
  const cases = interactions.map((): Case[] => []);
  for (const response of [right, ...wrong.map((slip) => slip.response)]) {
    const grade = variant.grade(response);
    const points = grade.outcome === 'graded' ? grade.points : 0;
    const apart = rightParts(item, variant, response);
    answersTo(item, variant, response).forEach((answered, index) => {
      const interaction = interactions[index];
      const value = interaction && valueOf(answered, interaction);
      if (value === undefined) return;
      if (apart.length > 0)
        cases[index]?.push({ response: value, worth: { share: Number(apart[index]) } });
      else if (sharesPoints.includes(item.type))
        cases[index]?.push({ response: value, worth: { share: points } });
      else if (interactions.length === 1 || response === right)
        cases[index]?.push({ response: value, worth: { full: points === 1 } });
    });
  }
  return { id: item.id, interactions, cases };
}

export async function played(seed: number): Promise<readonly Played[]> {
  const parts = await Promise.all(items.map((item) => partsOf(item, seed)));
  const questions = parts.map(({ id, interactions }) => ({ id, interactions, weight: 1 }));
  const files = unzipSync(exportQuiz(qti3, { title: 'All', questions }));
  const xmls = Object.keys(files)
    .filter((path) => path.startsWith('items/'))
    .toSorted((one, other) => parseInt(one.slice(6)) - parseInt(other.slice(6)));
  return parts
    .flatMap(({ id, interactions, cases }) =>
      interactions.map(({ kind }, index) => ({ id, kind, cases: cases[index] ?? [] })),
    )
    .map((part, index) => ({
      ...part,
      xml: strFromU8(files[xmls[index] ?? ''] ?? new Uint8Array()),
    }));
}
