// What the real cases of the lesson agree with: robust fits in R, and Anscombe's summary numbers.
import { anscombe } from '#content/datasets/anscombe.ts';
import { phones } from '#content/datasets/phones.ts';
import { stars } from '#content/datasets/stars.ts';
import { cooksDistance } from '#numerics/diagnostics/cooks-distance.ts';
import { leastSquaresFit } from '#numerics/diagnostics/least-squares-fit.ts';
import { leastSquaresSummary } from '#numerics/diagnostics/least-squares-summary.ts';
import hatValues from '#numerics/fixtures/influence-stars.json';
import absoluteFit from '#numerics/fixtures/lad-stars.json';
import highBreakdown from '#numerics/fixtures/robust-hb-stars.json';
import mEstimates from '#numerics/fixtures/robust-m-stars.json';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { tukey } from '#numerics/losses/tukey.ts';
import { once } from '#numerics/once.ts';
import { mEstimate } from '#numerics/robust/m-estimate.ts';
import { leverages, phoneSlopes, starSlopes } from './values.ts';

const columnOf = (x: Float64Array) => matrixFromColumns([x], x.length);

/** The slope of an M-estimate with the bisquare, from least squares as R's rlm starts. */
const bisquareSlope = (x: Float64Array, y: Float64Array): number =>
  mEstimate(columnOf(x), y, tukey(4.685)).w[0] ?? NaN;

const slopeOf = (
  cases: readonly { id: string; expect: { coef?: readonly number[] } }[],
  id: string,
) => cases.find((each) => each.id === id)?.expect.coef?.[0] ?? NaN;

export const bisquareSlopes = once(() => ({
  phones: bisquareSlope(phones.year, phones.calls),
  stars: bisquareSlope(stars.temperature, stars.light),
}));

/** Huber, bisquare, least absolute errors, MM. */
export const starsAgree = once(() => {
  const { huber, lad, mm } = starSlopes();
  return {
    ours: [huber, bisquareSlopes().stars, lad, mm],
    theirs: [
      slopeOf(mEstimates.cases, 'huber-1.345'),
      slopeOf(mEstimates.cases, 'bisquare-4.685'),
      slopeOf(absoluteFit.cases, 'tau0.5'),
      slopeOf(highBreakdown.cases, 'mm'),
    ],
  };
});

export const starLeverages = {
  ours: [...leverages(stars.temperature)],
  theirs: hatValues.cases[0]?.expect.leverage ?? [],
};

/** By R 4.2.2: lm, MASS::rlm with Huber and with the bisquare, run to 1e-13, and robustbase::lmrob. */
export const phonesAgree = once(() => {
  const { ols, huber, mm } = phoneSlopes();
  return {
    ours: [ols, huber, bisquareSlopes().phones, mm],
    theirs: [5.041478261, 2.039600466, 1.098046485, 1.100957095],
  };
});

/** Slope of the phones without the years of the other unit, and without the two mixed ones. */
export const phonesWithout = once(() => {
  const good = [...phones.year.keys()].filter((i) => {
    const year = phones.year[i] ?? NaN;
    return year < 64 || year > 70;
  });
  const pick = (v: Float64Array) => Float64Array.from(good, (i) => v[i] ?? NaN);
  return leastSquaresFit(columnOf(pick(phones.year)), pick(phones.calls)).w[0] ?? NaN;
});

/** Of each of Anscombe's sets. */
export const fourSummaries = once(() =>
  anscombe.map(({ x, y }) => {
    const fit = leastSquaresFit(columnOf(x), y);
    const cook = cooksDistance(fit).map((distance) => distance ?? 0);
    return {
      slope: fit.w[0] ?? NaN,
      rSquared: leastSquaresSummary(fit).rSquared ?? NaN,
      leverage: Math.max(...leverages(x)),
      cook: Math.max(...cook),
    };
  }),
);

export function anscombeSet(index: 0 | 1 | 2 | 3) {
  const summary = fourSummaries()[index];
  if (summary === undefined) throw new RangeError(`There is no set ${index}.`);
  return summary;
}

/** To the digits that summary(lm(…)) of R prints. */
export const anscombeAgree = {
  slopes: {
    ours: fourSummaries().map(({ slope }) => slope),
    theirs: [0.5001, 0.5, 0.4997, 0.4999],
  },
  rSquared: {
    ours: fourSummaries().map(({ rSquared }) => rSquared),
    theirs: [0.6665, 0.6662, 0.6663, 0.6667],
  },
};
