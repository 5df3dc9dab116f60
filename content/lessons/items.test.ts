// Holds every lesson's items to what learners are promised, at many seeds.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapItemTypes } from '#components/items/index.ts';
import { flaw } from '#quiz/interaction.ts';
import type { Item, Variant } from '#quiz/item.ts';
import { textsOf } from '#quiz/item-texts.ts';
import { readMisconceptions } from '#quiz/misconception-file.ts';
import { fillSlots, slotsIn } from '#quiz/slots.ts';

const lessons = import.meta.glob<{ items: readonly Item[] }>('./*/items.ts', { eager: true });
const current = Object.values(lessons).flatMap((lesson) => lesson.items);
const outdated = import.meta.glob<{ earlierItems: readonly Item[] }>('./*/earlier-items.ts', {
  eager: true,
});
const earlier = Object.values(outdated).flatMap(({ earlierItems }) => earlierItems);
const items = [...current, ...earlier];
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const misconceptions = readMisconceptions(read('../misconceptions.yaml'));
const schemas = new Map(mapItemTypes(({ name, schema }) => [name, schema]));
const seeds = Array.from({ length: 200 }, (_, seed) => seed);

it('names each item once', () => {
  expect(new Set(current.map(({ id }) => id)).size).toBe(current.length);
});

it('keeps every version that was published, since links to assignments pin them', () => {
  const versions = new Set(items.map(({ id, version }) => `${id}@${version}`));
  const published: Record<string, string> = JSON.parse(read('./published-variants.json'));
  expect(Object.keys(published).filter((name) => !versions.has(name))).toEqual([]);
  expect(versions.size).toBe(items.length);
});

describe.each(items.map((item) => [item.id, item] as const))('%s', (_, item) => {
  const variants = seeds.map((seed) => item.variant(seed));

  it('grades its own answer right at every seed, as typed with four figures', () => {
    const grades = variants.map(({ grade, answers }) => grade(answers.right));
    expect(grades.filter((grade) => grade.outcome !== 'graded' || grade.points !== 1)).toEqual([]);
  });

  it('meets each wrong model with its feedback and misconception, at every seed', () => {
    const wrong = variants.flatMap(({ seed, grade, answers }) =>
      answers.wrong.map((answer) => ({ seed, ...answer, grade: grade(answer.response) })),
    );
    const unmet = wrong.filter(
      ({ grade, feedback, misconception }) =>
        grade.outcome === 'ungraded' ||
        grade.points === 1 ||
        !grade.feedback.includes(feedback) ||
        (misconception !== undefined && !grade.misconceptions.includes(misconception)),
    );
    expect(unmet).toEqual([]);
  });

  it('fills every slot of every text, and fills none that no text has', () => {
    const texts = Object.values(item.texts);
    const named = new Set(texts.flatMap(slotsIn));
    for (const { slots } of variants) {
      expect(texts.flatMap((text) => slotsIn(fillSlots(text, slots)))).toEqual([]);
      expect(Object.entries(slots).filter(([, value]) => /undefined|∞/u.test(value))).toEqual([]);
    }
    expect(Object.keys(variants[0]?.slots ?? {}).filter((name) => !named.has(name))).toEqual([]);
  });

  it('has every text that its question names', () => {
    const names = variants.flatMap(({ answers }) => answers.wrong.map(({ feedback }) => feedback));
    expect(names.filter((name) => item.texts[`feedback.${name}`] === undefined)).toEqual([]);
  });

  it('says in words what each field is, since formulas alone give it no name', () => {
    const labels = textsOf('label', item.texts);
    expect(labels.filter((label) => !/\p{L}{2}/u.test(label.replace(/\$[^$]*\$/gu, '')))).toEqual(
      [],
    );
  });

  it('names misconceptions that are described', () => {
    const ids = variants.flatMap(({ answers }) =>
      answers.wrong.flatMap((w) => w.misconception ?? []),
    );
    expect(ids.filter((id) => !misconceptions.has(id))).toEqual([]);
  });

  it('poses questions that fit the schema of its type, and lowers to sound interactions', async () => {
    const schema = await schemas.get(item.type)?.();
    const few = variants.slice(0, 20);
    expect(few.flatMap(({ question }) => schema?.problems(question) ?? ['no schema'])).toEqual([]);
    const lowered = await Promise.all(few.map(({ interactions }) => interactions()));
    expect(lowered.flat().flatMap((interaction) => flaw(interaction) ?? [])).toEqual([]);
  });

  it('gives new numbers at the next seed where it promises them', () => {
    const unlike = variants.filter(
      ({ slots }) => JSON.stringify(slots) !== JSON.stringify(variants[0]?.slots),
    );
    expect(unlike.length > 0).toBe(item.drawn);
  });

  it('asks what it asked when it was published', () => {
    const published: Record<string, string> = JSON.parse(read('./published-variants.json'));
    const name = `${item.id}@${item.version}`;
    expect({ [name]: fingerprint(variants.slice(0, 5)) }).toEqual({ [name]: published[name] });
  });
});

/** Ten significant digits, so that the last bits of an engine's arithmetic do not count. */
const fingerprint = (variants: readonly Variant[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        variants.map(({ slots, question }) => ({ slots, question })),
        (_, value: unknown) => (typeof value === 'number' ? value.toPrecision(10) : value),
      ),
    )
    .digest('hex')
    .slice(0, 16);
