import * as adamWPaper from './adamw-paper.ts';
import type { Convention } from './convention.ts';
import * as glmnet from './glmnet.ts';
import * as keras from './keras.ts';
import * as lightgbm from './lightgbm.ts';
import * as mass from './mass.ts';
import * as optax from './optax.ts';
import * as pytorch from './pytorch.ts';
import * as scikitLearn from './scikit-learn.ts';
import * as statsmodels from './statsmodels.ts';
import * as xgboost from './xgboost.ts';

const libraries: readonly Readonly<Record<string, Convention>>[] = [
  scikitLearn,
  glmnet,
  mass,
  statsmodels,
  pytorch,
  keras,
  adamWPaper,
  optax,
  xgboost,
  lightgbm,
];

/** Every convention, call by call, library by library. */
export const conventions: readonly Convention[] = libraries.flatMap(Object.values<Convention>);
