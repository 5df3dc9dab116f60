import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Item } from '#quiz/item.ts';
import { exportQuiz } from './exporter.ts';
import { qti21 } from './formats/qti21.ts';
import { complaints } from './readers/validate.test-support.ts';
import { scormManifest } from './scorm/manifest.ts';

const lessons = import.meta.glob<{ items: readonly Item[] }>('/content/lessons/*/items.ts', {
  eager: true,
});

const questions = await Promise.all(
  Object.values(lessons)
    .flatMap(({ items }) => items)
    .map(async (item) => ({
      id: item.id,
      weight: 1,
      interactions: await item.variant(3).interactions(),
    })),
);
const files = Object.entries(unzipSync(exportQuiz(qti21, { title: 'A & B', questions }))).map(
  ([path, bytes]) => [path.replaceAll('/', '-'), strFromU8(bytes)] as const,
);
const isManifest = ([path]: readonly [string, string]) => path === 'imsmanifest.xml';

describe('QTI 2.1', () => {
  it('packages every question in a manifest that is valid', async () => {
    expect(await complaints('qti manifest', Object.fromEntries(files.filter(isManifest)))).toEqual(
      [],
    );
  });

  it('writes items and a test that are valid', async () => {
    const documents = files.filter((file) => !isManifest(file));
    expect(documents.length).toBeGreaterThan(questions.length);
    expect(await complaints('qti', Object.fromEntries(documents))).toEqual([]);
  });

  it.each([
    ['an unknown element', '<em>', '<i>', '</em>', '</i>'],
    ['an identifier that begins with a digit', 'CHOICE_1', '1'],
    ['a declaration after the body', '<itemBody>', '<itemBody/><itemBody>'],
    ['text outside a block', '<itemBody>', '<itemBody>loose'],
  ])('is refused with %s', async (_, from, to, end = '', instead = '') => {
    const all = files.filter(([path, text]) => path.startsWith('items') && text.includes(from));
    const broken = all.slice(0, 1).map(([path, text]) => {
      const changed = text.replaceAll(from, to);
      return [path, end ? changed.replaceAll(end, instead) : changed] as const;
    });
    expect(broken).toHaveLength(1);
    expect(await complaints('qti', Object.fromEntries(broken))).not.toEqual([]);
  });
});

describe('the manifest of SCORM 1.2', () => {
  const activity = {
    title: `Week 3: ridge & lasso <${'λ'.repeat(300)}>`,
    identifier: 'shrinkage-a1',
    launch: 'index.html',
    files: ['_astro/page.js', 'lessons/one-weight/texts.json'],
  };

  it('is valid', async () => {
    expect(await complaints('scorm', { 'imsmanifest.xml': scormManifest(activity) })).toEqual([]);
  });

  it.each([
    ['scormtype="sco"', 'scormtype="page"'],
    ['adlcp:scormtype', 'adlcp:scormType'],
    ['identifier="shrinkage-a1"', 'identifier="a b"'],
    ['<schemaversion>', '<schemaVersion>'],
  ])('is refused where %s is %s', async (from, to) => {
    const broken = scormManifest(activity).replaceAll(from, to);
    expect(await complaints('scorm', { 'imsmanifest.xml': broken })).not.toEqual([]);
  });
});
