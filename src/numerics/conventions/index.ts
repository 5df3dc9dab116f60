import { scikitLearnElasticNet, scikitLearnLasso, scikitLearnRidge } from './scikit-learn.ts';

/** Every convention, estimator by estimator. */
export const conventions = [scikitLearnElasticNet, scikitLearnLasso, scikitLearnRidge];
