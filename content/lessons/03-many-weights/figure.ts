// The figure of contours and balls: its estimates in the states that the prose speaks of, and beside
// those of scikit-learn and SciPy.
import { model } from '#components/widgets/ball-and-contour/model.ts';
import fixture from '#numerics/fixtures/bridge-pair.json';

type State = Parameters<typeof model.compute>[0];

const start: State = {
  ...{ lambda: 1, correlation: 0.5, ball: '2', first: 2.8, second: -0.8, mix: 0.5, unit: 'm' },
};

/** The estimate where the figure starts, but for some of its state. */
export function figureAt(changes: Partial<State>): {
  readonly first: number;
  readonly second: number;
} {
  const [first = NaN, second = NaN] = model.compute({ ...start, ...changes }).w;
  return { first, second };
}

const balls = model.controls.ball.options;

/** The state of one case; the rows of X are (1, ρ) and (0, √(1 − ρ²)), and y = Xb. */
function stateOf({ data, params }: (typeof fixture.cases)[number]): State {
  const { X, y } = fixture.data[data === 'start' || data === 'alike' ? data : 'opposed'];
  const [[, correlation = NaN] = [], [, rest = NaN] = []] = X;
  const second = (y[1] ?? NaN) / rest;
  const q = 'q' in params ? String(params.q) : 'net';
  const ball = balls.find(({ value }) => value === q)?.value ?? 'net';
  const first = (y[0] ?? NaN) - correlation * second;
  return { ...start, ball, correlation, first, second, lambda: params.lambda };
}

/** Of each case both weights, one after another. */
export const ours = fixture.cases.flatMap((one) => [...model.compute(stateOf(one)).w]);
export const theirs = fixture.cases.flatMap(({ expect }) => expect.w);
