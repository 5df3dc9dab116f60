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
  const column = tracks.findIndex(({ id }) => lesson.tracks.includes(id));
  const before = lesson.prerequisites.map((slug) => placed.get(slug)?.row ?? -1);
  let row = 1 + Math.max(-1, ...before);
  while ([...placed.values()].some((node) => node.row === row && node.column === column)) row += 1;
  return { lesson, row, column };
}

/** The line of an edge, where each place is one wide and one high; past other lessons it takes the side. */
export function edgePath({ from, to }: PrerequisiteGraph['edges'][number]): string {
  const [x0, y0, x1, y1] = [from.column + 0.5, from.row + 0.5, to.column + 0.5, to.row + 0.5];
  const past = from.column === to.column && to.row - from.row > 1 ? 0.62 : 0;
  const bend = past > 0 ? (y1 - y0) / 4 : (y1 - y0) / 2;
  return `M${x0},${y0}C${x0 - past},${y0 + bend} ${x1 - past},${y1 - bend} ${x1},${y1}`;
}
