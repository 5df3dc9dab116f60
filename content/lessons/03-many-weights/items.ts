// The lesson's items. A published item never changes: whoever changes one raises its version.
import type { Item } from '#quiz/item.ts';
import { predictTheSecond, predictTheSigns, whatMustShrink } from './items/before-the-figure.ts';
import { dropTheSmall, penaltyForTask } from './items/choosing.ts';
import { touchingPoint, unsquaredNorm } from './items/contours.ts';
import { manyCopies, twoCopies } from './items/copies.ts';
import { ballsWithCorners, whySparse } from './items/corners.ts';
import { placeTheTouch } from './items/place-the-touch.ts';
import { signsInDiabetes } from './items/diabetes-paths.ts';
import { twoRealPaths } from './items/real-paths.ts';
import { equalColumns, nearCopies } from './items/resembling.ts';
import { setAPathToZero } from './items/set-the-paths.ts';
import { passThroughZero, reachTheCorner } from './items/set-the-figure.ts';
import { whatAPathCanDo, zeroCrossing } from './items/signs.ts';
import { allZeroFrom, orderOfEntry } from './items/the-first-weight.ts';
import { dummiesAndScales, rescaledFeature, standardizedDummy } from './items/units.ts';
import { unitOfLambda } from './items/unit-of-lambda.ts';

export const items: readonly Item[] = [
  whatMustShrink,
  predictTheSecond,
  predictTheSigns,
  touchingPoint,
  placeTheTouch,
  reachTheCorner,
  ballsWithCorners,
  whySparse,
  unsquaredNorm,
  rescaledFeature,
  unitOfLambda,
  standardizedDummy,
  dummiesAndScales,
  twoCopies,
  manyCopies,
  equalColumns,
  nearCopies,
  zeroCrossing,
  passThroughZero,
  whatAPathCanDo,
  twoRealPaths,
  setAPathToZero,
  signsInDiabetes,
  allZeroFrom,
  orderOfEntry,
  penaltyForTask,
  dropTheSmall,
];
