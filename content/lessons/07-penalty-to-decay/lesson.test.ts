// What the prose says beside its numbers.
import { expect, it } from 'vitest';
import type { DecayForcesResult } from '#components/widgets/decay-forces/model.ts';
import { dataLoss } from '#components/widgets/decay-forces/runs.ts';
import { decayedRun, stoppedEarly } from './agreement.ts';
import { figure, pullAtRest, restAt, sharesAt } from './figure-values.ts';
import { coefficient } from './noise-as-penalty.ts';
import { riskBound } from './risk-bound.ts';
import { leftWherePulled, ofConstant, wideRuns } from './wide-data.ts';

it('compares with something', () => {
  expect(decayedRun.ours.length).toBeGreaterThan(10);
  expect(stoppedEarly.ours.length).toBeGreaterThan(10);
});

it('rests where the flat weight has lost more than the steep one', () => {
  expect(restAt({}, 1) / 3).toBeGreaterThan(restAt({}, 2) / 2);
  expect(figure({ step: 200 }).forces.decay.length).toBeCloseTo(pullAtRest({}), 3);
});

it('stops ahead of ridge in both directions, by less in the flat one', () => {
  const [steep, flat] = [sharesAt(20, 1), sharesAt(20, 2)];
  expect(flat.descent).toBeGreaterThan(flat.ridge);
  expect(steep.descent - steep.ridge).toBeGreaterThan(flat.descent - flat.ridge);
});

it('draws noise that does what ridge does', () => {
  const { plain, ridge, noisy } = coefficient;
  expect(Math.abs(noisy - ridge)).toBeLessThan(0.02 * Math.abs(plain - ridge));
});

it('has the bound of the paper', () => expect(riskBound).toBeCloseTo(1.6859, 4));

it('predicts new rows no better than a constant does, whatever decays', () => {
  const { free, decayed, fromZero } = wideRuns;
  expect(free.least).toBeGreaterThan(100);
  expect(free.training).toBeLessThan(1e-3);
  expect(free.test / decayed.test).toBeGreaterThan(2000);
  expect(Math.abs(decayed.test - fromZero.test)).toBeLessThan(0.2 * fromZero.test);
  expect(decayed.test).toBeGreaterThan(0.7 * ofConstant);
  expect(leftWherePulled).toBeLessThan(1e-10);
});

it('takes the loss down at first with the wrong sign, too, and ends with longer weights', () => {
  const wrong = (step: number) => figure({ run: 'wrong', lambda: 0.1, step });
  const loss = ({ w, setting }: DecayForcesResult) => dataLoss(setting).value(w);
  expect(loss(wrong(10))).toBeLessThan(loss(wrong(0)));
  expect(wrong(200).length).toBeGreaterThan(figure({ lambda: 0, step: 200 }).length);
});
