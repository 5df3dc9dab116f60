// Divisions into folds, each with its curve and its choices. λ has no part in them, so that dragging
// it cross-validates nothing anew.
import { leaveOneOutFolds, randomFolds } from '#numerics/paths/folds.ts';
import { chooseLambda } from '#numerics/paths/lambda-choice.ts';
import { ridgeFolds } from '#numerics/paths/ridge-folds.ts';
import { gridUpTo } from './grid.ts';
import { recent } from './recent.ts';
import { MEN, menFor, scaling } from './men.ts';
import { stripOf, type Chosen } from './strip.ts';

/** What a division depends on, and the end of the grid that it is asked about. */
export interface Setting {
  readonly contaminated: 'no' | 'yes';
  readonly folds: string;
  readonly grid: string;
  readonly seed: number;
}

/** How many divisions the strip shows: the present one and those before it. */
const SHOWN = 200;

/** The fold of each man. Where each has one of his own there is a single division, whatever the seed. */
export const foldsFor = ({ folds, seed }: Pick<Setting, 'folds' | 'seed'>): number[] =>
  Number(folds) === MEN ? leaveOneOutFolds(MEN) : randomFolds(MEN, Number(folds), seed);

function divide(setting: Setting) {
  const { X, y } = menFor(setting.contaminated).men;
  const validate = ridgeFolds(X, y, { scaling, folds: foldsFor(setting) });
  const choice = chooseLambda(validate(gridUpTo(Number(setting.grid))));
  const beside = (sign: 1 | -1) =>
    choice.means.map((mean, k) => mean + sign * (choice.standardErrors[k] ?? NaN));
  return {
    /** The band is one standard error to either side of the mean. */
    choice: { ...choice, lower: beside(-1), upper: beside(1) },
    /** The mean error and its standard error at a λ that need not be in the grid. */
    at(lambda: number) {
      const { means, standardErrors } = chooseLambda(validate([lambda]));
      return { error: means[0] ?? NaN, standardError: standardErrors[0] ?? NaN };
    },
  };
}

const keyOf = ({ contaminated, folds, grid, seed }: Setting): string =>
  [contaminated, folds, grid, Number(folds) === MEN ? 0 : seed].join();

export const divisionFor = recent(keyOf, divide);

const known = new Map<string, Chosen>();

function chosenBy(setting: Setting): Chosen {
  const key = keyOf(setting);
  const before = known.get(key);
  if (before !== undefined) return before;
  const { minimum, oneStandardError } = divide(setting).choice;
  const chosen = { minimum: minimum.index, rule: oneStandardError.index };
  known.set(key, chosen);
  return chosen;
}

/** What the divisions up to that of the seed chose, the latest last. */
export const divisionsUpTo = recent(
  (setting: Setting) => `${keyOf(setting)},${setting.seed}`,
  (setting) => {
    const count = Math.min(SHOWN, setting.seed + 1);
    const seeds = Array.from({ length: count }, (_, k) => setting.seed - count + 1 + k);
    return stripOf(seeds.map((seed) => chosenBy({ ...setting, seed })));
  },
);
