// Each wrong belief has a figure, or a setting of the converter, that shows it to be wrong: one that
// exists, in a state that it takes, on a page that holds it.
import { expect, it } from 'vitest';
import { refutation } from '#components/items/refutations.ts';
import { widgetNamed } from '#components/widgets/models.ts';
import { convert } from '#convert/convert.ts';
import { readLink } from '#convert/link.ts';
import { addresses, writtenAddress } from '#layouts/lesson-items.ts';
import { misconceptions } from '#layouts/misconceptions.ts';
import type { ShownInConverter, ShownInFigure } from '#quiz/misconception.ts';
import { readStateLink } from '#widget-state/read-link.ts';

const pages = import.meta.glob<string>('/content/lessons/*/index.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const pageOf = (slug: string): string =>
  Object.entries(pages).find(([path]) => path.endsWith(`-${slug}/index.mdx`))?.[1] ?? '';

const all = [...misconceptions.values()];
/** A lesson that is not written has no figure yet. */
const due = all.filter(({ lesson }) => writtenAddress(lesson) !== undefined);
const refuted = due.flatMap(({ refutedBy, ...one }) => (refutedBy ? [{ ...one, refutedBy }] : []));

it('leaves none without one', () => {
  const without = due.filter(({ refutedBy }) => refutedBy === undefined);
  expect(without.map(({ id }) => id)).toEqual([]);
  expect(due.length).toBe(56);
});

function problemsOfFigure(link: URL, { widget, version, lesson }: ShownInFigure, own: string) {
  const model = widgetNamed(widget);
  const { notice } = readStateLink(model, link.searchParams.get(widget) ?? '');
  const place = lesson ?? own;
  return [
    ...(notice === undefined ? [] : [notice]),
    ...(version === model.version ? [] : [`${widget} has version ${model.version}.`]),
    ...(pageOf(place).includes(`<Widget name="${widget}"`) ? [] : [`${place} lacks ${widget}.`]),
    ...(link.pathname.endsWith(`/lessons/${place}/`) ? [] : [`It leads to ${link.pathname}.`]),
    ...(link.hash === `#${widget}` ? [] : [`It leads to ${link.hash}.`]),
  ];
}

function problemsOfSetting(link: URL, { convert: parts }: ShownInConverter) {
  const { state, notice } = readLink([...link.searchParams]);
  const wanted = convert(state).find(({ call }) => call.id === state.to);
  return [
    ...(notice === undefined ? [] : [notice]),
    ...(wanted?.outcome.kind === 'numbers' ? [] : [`${state.to} has no numbers.`]),
    ...(link.searchParams.size === Object.keys(parts).length ? [] : ['A part was lost.']),
    ...(link.hash === `#${state.to}` ? [] : [`It leads to ${link.hash}.`]),
  ];
}

it.each(refuted)('$id opens what refutes it', (one) => {
  const { href, to } = refutation(one, addresses);
  const link = new URL(href ?? '', 'https://shrinkage.test');
  const problems =
    'convert' in one.refutedBy
      ? problemsOfSetting(link, one.refutedBy)
      : problemsOfFigure(link, one.refutedBy, one.lesson);
  expect(problems).toEqual([]);
  expect(to).toBe('convert' in one.refutedBy ? 'converter' : 'figure');
});
