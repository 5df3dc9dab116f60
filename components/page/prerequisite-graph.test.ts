import { expect, test } from 'vitest';
import type { Outline, PlannedLesson, Track } from './outline.ts';
import { edgePath, prerequisiteGraph, type GraphNode } from './prerequisite-graph.ts';

const lesson = (
  number: number,
  track: Track,
  prerequisites: readonly string[] = [],
): PlannedLesson => ({
  state: 'planned',
  slug: `l${number}`,
  number,
  title: `Lesson ${number}`,
  promise: '',
  tracks: [track],
  prerequisites,
});

const outline: Outline = [
  lesson(1, 'statistics'),
  lesson(2, 'statistics', ['l1']),
  lesson(3, 'outliers', ['l1']),
  lesson(4, 'statistics', ['l1']),
  lesson(5, 'statistics', ['l2', 'l3']),
];
const graph = prerequisiteGraph(outline);

test('each lesson stands below what it builds on, and in a place of its own', () => {
  expect(graph.edges).toHaveLength(5);
  for (const { from, to } of graph.edges) expect(to.row).toBeGreaterThan(from.row);
  const places = graph.nodes.map(({ row, column }) => `${row} ${column}`);
  expect(new Set(places).size).toBe(outline.length);
  expect(graph.rows).toBe(1 + Math.max(...graph.nodes.map(({ row }) => row)));
});

test('lines lead from the one to the other, beside what stands between', () => {
  const [first, , , fourth] = graph.nodes;
  if (first === undefined || fourth === undefined) throw new Error('Two lessons are missing.');
  expect(fourth.row - first.row).toBe(2);
  const numbers = (to: GraphNode) =>
    Array.from(edgePath({ from: first, to }, graph).matchAll(/-?\d[\d.]*/g), Number);
  const [x0, y0] = numbers(fourth);
  expect([x0, y0, numbers(fourth).at(-1)]).toEqual([0.5, 0.5, 2.5]);
  // Upright beside the whole of what stands between, in rows 1 to 2.
  expect(edgePath({ from: first, to: fourth }, graph)).toMatch(/ -0\.03,1\.1V1\.9\d*C/);
  const third = graph.nodes[2] ?? first;
  expect(numbers(third).filter((_, place) => place === 3)).toEqual([0.5]);
  expect(numbers(third).slice(-3)).toEqual([2.5, 1.1, 1.5]);
});

test('a course without lessons has no rows', () => {
  expect(prerequisiteGraph([])).toMatchObject({ rows: 0, nodes: [], edges: [] });
});
