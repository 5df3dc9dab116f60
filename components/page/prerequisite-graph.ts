// Where each lesson stands in the picture of what builds on what: a column for each track, and each
// lesson below all that it builds on.
import { tracks, type Outline, type OutlineLesson } from './outline.ts';

export interface GraphNode {
  readonly lesson: OutlineLesson;
  /** From 0, downwards. */
  readonly row: number;
  /** From 0, in the order of the tracks. */
  readonly column: number;
}

export interface PrerequisiteGraph {
  readonly rows: number;
  readonly columns: number;
  /** In the order of the course. */
  readonly nodes: readonly GraphNode[];
  /** From a prerequisite to the lesson that builds on it. */
  readonly edges: readonly { readonly from: GraphNode; readonly to: GraphNode }[];
}

/** `outline` as a graph without crossings of nodes: no two lessons stand in one place. */
export function prerequisiteGraph(outline: Outline): PrerequisiteGraph {
  const placed = new Map<string, GraphNode>();
  for (const lesson of outline) placed.set(lesson.slug, placeOf(lesson, placed));
  const nodes = [...placed.values()];
  return {
    rows: 1 + Math.max(-1, ...nodes.map(({ row }) => row)),
    columns: tracks.length,
    nodes,
    edges: nodes.flatMap((to) =>
      to.lesson.prerequisites.flatMap((slug) => {
        const from = placed.get(slug);
        return from === undefined ? [] : [{ from, to }];
      }),
    ),
  };
}

/** A lesson of several tracks stands in the first of them. */
function placeOf(lesson: OutlineLesson, placed: ReadonlyMap<string, GraphNode>): GraphNode {
  const column = tracks.findIndex((track) => lesson.tracks.includes(track));
  const before = lesson.prerequisites.map((slug) => placed.get(slug)?.row ?? -1);
  let row = 1 + Math.max(-1, ...before);
  while ([...placed.values()].some((node) => node.row === row && node.column === column)) row += 1;
  return { lesson, row, column };
}

/** How much of a row's height is left above and below what stands in it. */
const gap = 0.1;

/**
 * The line of an edge, where each place is one wide and one high: down out of the one, down into the
 * other, and past what stands between them in their column on its left.
 */
export function edgePath(
  { from, to }: PrerequisiteGraph['edges'][number],
  { nodes }: Pick<PrerequisiteGraph, 'nodes'>,
): string {
  const [x0, x1] = [from.column + 0.5, to.column + 0.5];
  const [y0, y1] = [from.row + 1 - gap, to.row + gap];
  const isBetween = ({ row, column }: GraphNode) =>
    column === from.column && column === to.column && row > from.row && row < to.row;
  const bend = (y1 - y0) / 2;
  const curve = nodes.some(isBetween)
    ? lanePath({ x0, y0, x1, y1, lane: from.column - 0.03 })
    : `C${x0},${y0 + bend} ${x1},${y1 - bend} ${x1},${y1}`;
  return `M${x0},${from.row + 0.5}V${y0}${curve}V${to.row + 0.5}`;
}

interface Lane {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly lane: number;
}

/** Over to the lane and back in the free height between rows, so that no lesson hides the line. */
const lanePath = ({ x0, y0, x1, y1, lane }: Lane): string =>
  `C${x0},${y0 + gap} ${lane},${y0 + gap} ${lane},${y0 + 2 * gap}V${y1 - 2 * gap}` +
  `C${lane},${y1 - gap} ${x1},${y1 - gap} ${x1},${y1}`;
