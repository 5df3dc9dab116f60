// What the lesson says in words of what it computes.
import { expect, it } from 'vitest';
import { lossNames } from '#components/widgets/loss-vs-penalty/losses.ts';
import { phones } from '#content/datasets/phones.ts';
import { stars } from '#content/datasets/stars.ts';
import {
  fourSummaries,
  phonesAgree,
  phonesWithout,
  starLeverages,
  starsAgree,
} from './agreement.ts';
import { heightOfCeiling, leverageAt, panel, placeOf, places } from './figure-values.ts';
import { farOut } from './pulls.ts';
import { leverages, lines, starSlopes } from './values.ts';

it('compares all that is claimed', () => {
  for (const { ours, theirs } of [starsAgree(), phonesAgree()]) {
    expect(ours).toHaveLength(4);
    ours.forEach((slope, i) => expect(slope / (theirs[i] ?? NaN)).toBeCloseTo(1, 5));
  }
  expect(starLeverages.theirs).toHaveLength(47);
});

it('moves the whole squared row with the outlier, and no more of the others from 20 to 24', () => {
  for (const penalty of ['none', 'l2', 'l1'] as const) {
    const steps = lossNames.map(
      ({ name }) =>
        panel(places.higher, name, penalty).line.slope - panel(places.up, name, penalty).line.slope,
    );
    expect(steps[0]).toBeGreaterThan(0.2);
    for (const step of steps.slice(1)) expect(Math.abs(step)).toBeLessThan(1e-8);
  }
});

it('moves the L1 panel further than the one without a penalty', () => {
  expect(panel(places.up, 'squared', 'l1').moved).toBeGreaterThan(
    panel(places.up, 'squared').moved,
  );
});

it('turns all four lines without a penalty down, far out', () => {
  for (const { name } of lossNames)
    expect(panel({ ...places.offTheLine, lambda: 0 }, name).line.slope).toBeLessThan(0);
});

it('is a leverage point that changes nothing on the line', () => {
  expect(Math.abs(panel(places.onTheLine, 'squared').moved)).toBeLessThan(1e-9);
  expect(leverageAt(20)).toBeGreaterThan(4 * leverageAt(7));
});

it('follows one point in four with two of the losses that have a ceiling', () => {
  const [near, far] = [farOut(40), farOut(80)];
  expect(far.absolute).toBeCloseTo(2 * near.absolute, 9);
  expect(far.huber / near.huber).toBeGreaterThan(1.9);
});

it('has four sets with one summary, and the leverage and influence that the text gives them', () => {
  const sets = fourSummaries();
  for (const { slope, rSquared } of sets) {
    expect(slope).toBeCloseTo(0.5, 3);
    expect(rSquared).toBeCloseTo(0.667, 2);
  }
  expect(sets[3]?.leverage).toBeCloseTo(1, 12);
  expect(sets[2]?.cook).toBe(Math.max(...sets.map(({ cook }) => cook)));
});

it('has wrong years of ordinary leverage, and giants of high leverage', () => {
  const h = leverages(phones.year);
  const wrong = h.filter((_, i) => (phones.calls[i] ?? 0) > 100);
  expect(wrong).toHaveLength(6);
  expect(Math.max(...wrong)).toBeLessThan(4 / 24);
  const giants = leverages(stars.temperature).filter((_, i) => (stars.temperature[i] ?? NaN) < 3.6);
  expect(giants).toHaveLength(4);
  expect(Math.min(...giants)).toBeGreaterThan(4 * (2 / 47));
  expect(Math.abs(phonesWithout() - (phonesAgree().ours[3] ?? NaN))).toBeLessThan(0.01);
  const steeper = (phonesAgree().ours[1] ?? NaN) / phonesWithout();
  expect(Math.abs(steeper - 2), 'Huber’s line is about twice too steep').toBeLessThan(0.2);
});

it('has a rising line by MM alone', () => {
  const { ols, huber, lad, mm } = starSlopes();
  expect(Math.max(ols, huber, lad, starsAgree().ours[1] ?? NaN)).toBeLessThan(0);
  expect(mm).toBeGreaterThan(0);
  const others = [...stars.temperature.keys()].filter((i) => (stars.temperature[i] ?? NaN) > 3.6);
  const pick = (v: Float64Array) => others.map((i) => v[i] ?? NaN);
  expect(others).toHaveLength(43);
  expect(lines.leastSquares(pick(stars.temperature), pick(stars.light)).slope).toBeGreaterThan(1);
});

it('finds the places that the questions ask for', () => {
  expect(leverageAt(placeOf(0.7))).toBeCloseTo(0.7, 9);
  const y = heightOfCeiling(1.345);
  expect(panel({ y: y + 1e-6 }, 'huber').pull).toBeCloseTo(1.345, 9);
  expect(panel({ y: y - 0.01 }, 'huber').pull).toBeLessThan(1.3449);
});
