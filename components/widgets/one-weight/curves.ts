import { oneWeightCurves, type OneWeightSetting } from '#numerics/one-weight.ts';

/** The objective and its parts at each of `weights`. */
export function curvesAt(weights: Float64Array, state: OneWeightSetting) {
  const { dataTerm, objective } = oneWeightCurves(state);
  return {
    data: weights.map(dataTerm),
    l1: weights.map(oneWeightCurves({ ...state, lambda2: 0 }).penaltyTerm),
    l2: weights.map(oneWeightCurves({ ...state, lambda1: 0 }).penaltyTerm),
    objective: weights.map(objective),
  };
}
