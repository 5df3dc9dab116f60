import { whole } from '../arguments.ts';

/** What to simulate: plain data. */
export interface ContaminationSettings {
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** How often to draw the data anew, at most 2²¹. */
  readonly repetitions: number;
  /** n; 60 if not given. */
  readonly observations?: number;
  /** How many observations are bad where any is; 3 if not given. */
  readonly bad?: number;
}

/** Standard deviation of the errors, and what the bad observations are. */
export const contaminationModel = {
  /** True weights; the features are standard normal and independent, the intercept 0. */
  truth: [1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5],
  errorDeviation: 2,
  /** A vertical outlier's response is this much too high. */
  verticalShift: 40,
  /** Bad leverage: the first feature is here, the response there, far below what its weight says. */
  leverage: { feature: 7, response: -24 },
} as const;

/** The data a method is given: as they should be, with wrong responses, or wrong and far out in X. */
export type Scenario = 'clean' | 'vertical' | 'leverage';

/** Least squares, ridge with λ by leave-one-out, Huber's M-estimate, MM-estimate. */
export type Method = 'least-squares' | 'ridge' | 'huber' | 'mm';

/** Throws a RangeError that names the first setting that makes no sense. */
export function checkContamination(settings: ContaminationSettings): void {
  const { seed, repetitions, observations = 60, bad = 3 } = settings;
  const fewest = contaminationModel.truth.length + 2;
  whole('seed', seed, 0, 2 ** 32 - 1);
  whole('repetitions', repetitions, 0, 2 ** 21);
  whole('observations', observations, fewest);
  whole('bad', bad, 0, observations);
}

/** The same of each kind of data. */
export const byScenario = <Value>(of: (scenario: Scenario) => Value): Record<Scenario, Value> => ({
  clean: of('clean'),
  vertical: of('vertical'),
  leverage: of('leverage'),
});

/** The same of each method. */
export const byMethod = <Value>(of: (method: Method) => Value): Record<Method, Value> => ({
  'least-squares': of('least-squares'),
  ridge: of('ridge'),
  huber: of('huber'),
  mm: of('mm'),
});
