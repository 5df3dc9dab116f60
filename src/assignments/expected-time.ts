// How long a question takes someone who has read the lesson: an estimate by its type, to plan with.

const minutes: Readonly<Record<string, number>> = {
  'single-choice': 1.5,
  'multiple-choice': 2,
  highlight: 2,
  matching: 2.5,
  cloze: 2.5,
  numeric: 3,
  'plot-reading': 2,
  'place-point': 2,
  ordering: 3,
  'spot-the-bug': 3,
  formula: 4,
  'widget-state': 4,
};

/** Minutes for one question of that type. */
export const expectedMinutes = (type: string): number => minutes[type] ?? 3;
