import { acceleratedProximalGradient } from './accelerated-proximal-gradient.ts';
import { choleskyRidge } from './cholesky-ridge.ts';
import { coordinateDescent } from './coordinate-descent.ts';
import { irls } from './irls.ts';
import { newton } from './newton.ts';
import { proximalGradient } from './proximal-gradient.ts';
import { proximalNewton } from './proximal-newton.ts';
import { svdRidge } from './svd-ridge.ts';
import { workingSetDescent } from './working-set-descent.ts';

/** Every solver by name. Each accepts its own kind of problem, which its type says. */
export const solvers = {
  'accelerated-proximal-gradient': acceleratedProximalGradient,
  'cholesky-ridge': choleskyRidge,
  'coordinate-descent': coordinateDescent,
  irls,
  newton,
  'proximal-gradient': proximalGradient,
  'proximal-newton': proximalNewton,
  'svd-ridge': svdRidge,
  'working-set-descent': workingSetDescent,
};
