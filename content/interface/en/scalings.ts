// Why one model has many numbers: the explanation on the converter's page. `[[id: words]]` is a word of
// the glossary, `$…$` a formula.
import { speaker } from '#language/speaker.ts';

export const scalings = {
  title: 'Why one model has many numbers',
  lead: 'A [[penalty: penalty]] is weighed against a [[loss: loss]]. Whoever writes the loss differently has to change the weight in front of the penalty by the same factor, and nothing else about the model changes.',
  sum: '<b>Sum or mean.</b> The mean of the squared errors is the sum divided by $n$, so its λ is, too. With a sum, every row that is added makes the same λ count for less; with a mean it does not.',
  half: '<b>A half.</b> Some write a ½ before the loss, some before the penalty, some before both or neither. Each ½ on one side alone is a factor of two.',
  target:
    '<b>The scale of y.</b> glmnet divides $y$ by its standard deviation $s_y$ before it fits with <code>family = "gaussian"</code>. The squares in the loss and in the L2 penalty shrink alike, by the square; λ itself is divided once, and the L2 part comes out divided by $s_y$. The L1 part does not.',
  columns:
    '<b>The scale of the columns.</b> A penalty sees weights, and a column in other units has another weight. Both fits have to see the same columns: see [[standardization: standardization]].',
  rate: '<b>The learning rate.</b> In an optimizer, [[weight-decay: weight decay]] takes a share of each weight per step. Libraries multiply that share by the learning rate, and the paper on [[adamw: AdamW]] does not. Where the decay stands outside the [[momentum: momentum]], as in Keras, it is not added up over past steps as the gradient is.',
  intercept:
    'In all of this the [[intercept: intercept]] is free of penalty. Where a library penalizes it unless told not to, the lines to paste tell it. The formulas call the weights $w$, $\\beta$, $b$, $W$ or $\\theta$, as each library does; $\\ell_i$ is the log loss of a row, and $\\mathcal L$ the loss that a network is trained with.',
  choosing:
    'How λ is chosen, and why it changes with the number of rows, is the matter of the lesson on <a href="{lesson}">choosing λ</a>. The same weights are reached only as exactly as a solver goes: glmnet, gradient descent and stochastic steps stop early unless told not to.',
} as const;

export const say = speaker('scalings', scalings);
