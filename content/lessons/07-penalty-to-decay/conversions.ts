// One strength in the words of three libraries, by the course's conventions.
import { kerasL2 } from '#numerics/conventions/keras.ts';
import { pytorchSgd } from '#numerics/conventions/pytorch.ts';
import type { LossReduction } from '#numerics/conventions/context.ts';

/** The example: λ of ½‖y − Xw‖² + ½λ‖w‖² on so many rows, and the learning rate of the loop. */
export const example = { lambda: 5, rows: 100, learningRate: 0.1 } as const;

/** What each calls λ where the loop's loss is made of the residuals in this way. */
export function calledBy(loss: LossReduction) {
  const context = { rows: example.rows, loss };
  const ours = { lambda1: 0, lambda2: example.lambda };
  const { l2 } = kerasL2.fromOurs(ours, context);
  const { weight_decay: decay } = pytorchSgd.fromOurs(ours, context);
  return { l2, decay, perStep: example.learningRate * decay };
}
