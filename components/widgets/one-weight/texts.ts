// All that the figure says.
import { speaker } from '#language/speaker.ts';

export const texts = {
  title: 'One weight under two penalties',
  termsAt: 'at the minimum ŵ',
  'control.z': 'least-squares estimate',
  'control.lambda1': 'strength of the L1 penalty',
  'control.lambda2': 'strength of the squared L2 penalty',
  'term.objective': 'the objective',
  'term.data': 'the data term',
  'term.l1': 'the L1 penalty',
  'term.l2': 'the squared L2 penalty',

  noPull:
    'With z = {z}, λ₁ = {lambda1} and λ₂ = {lambda2} the weight is 0: the data do not pull at all.',
  exactlyZero:
    'With z = {z}, λ₁ = {lambda1} and λ₂ = {lambda2} the weight is exactly 0: |z| is no larger than λ₁.',
  free: 'With z = {z}, λ₁ = {lambda1} and λ₂ = {lambda2} nothing is penalized: the weight is z itself.',
  smaller:
    'With z = {z}, λ₁ = {lambda1} and λ₂ = {lambda2} the minimum is at ŵ = {w}, which is {percent} % of z: smaller, and not 0.',

  objectiveTable: 'The objective and its terms',
  mapTable: 'The shrinkage map: the weight ŵ for each estimate z',
  both: 'both penalties',
  ridge: 'λ₂ only (ridge)',
  lasso: 'λ₁ only (lasso)',
  slopeTable: 'The slope of J at w = 0',
  side: 'side',
  slope: 'slope',
  left: 'just left of 0: −z − λ₁',
  right: 'just right of 0: −z + λ₁',

  objectivePanel: 'The objective as a function of the weight w',
  weight: 'weight w',
  cost: 'cost',
  estimate: 'z, the least-squares estimate',
  mapPanel: 'The shrinkage map: the weight ŵ for every estimate z',
  estimateAxis: 'estimate z',
  shrunkAxis: 'weight ŵ',
  estimateOnMap: 'z, the least-squares estimate, on the shrinkage map',
  lambda1Handle: 'λ₁, the strength of the L1 penalty: the edge of the zero band',
  lambda2Handle: 'λ₂, the strength of the squared L2 penalty: the tilt of the map',
} as const;

export const say = speaker('widget/one-weight', texts);
