// Objective "write": the steps from the objective to the closed form.
import { orderingItem } from '#components/items/ordering/item-type.ts';
import { inOrder } from '#components/items/ordering/question.ts';

const steps = ['write', 'expand', 'differentiate', 'zero', 'collect', 'invert', 'solution'];

export const normalEquations = orderingItem({
  id: 'penalty-term/normal-equations',
  version: 1,
  objectives: ['write'],
  texts: {
    stem: String.raw`Put the steps in order that lead from the objective to $\hat\beta=(X^\top X+\lambda I)^{-1}X^\top y$, for some $\lambda>0$.`,
    labels: {
      write: String.raw`Write down $J(\beta)=\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$.`,
      expand: String.raw`Multiply out: $J(\beta)=\tfrac12y^\top y-\beta^\top X^\top y+\tfrac12\beta^\top X^\top X\beta+\tfrac12\lambda\beta^\top\beta$.`,
      differentiate: String.raw`Differentiate with respect to $\beta$, term by term.`,
      zero: String.raw`Set the gradient to zero: $-X^\top y+X^\top X\beta+\lambda\beta=0$.`,
      collect: String.raw`Collect the terms with $\beta$: $(X^\top X+\lambda I)\beta=X^\top y$.`,
      invert: String.raw`Note that $X^\top X+\lambda I$ is positive definite because $\lambda>0$, so that it has an inverse.`,
      solution: String.raw`Multiply by the inverse: $\hat\beta=(X^\top X+\lambda I)^{-1}X^\top y$.`,
    },
    feedback: {
      'why-invert': String.raw`Before you multiply by the inverse, say why there is one. $X^\top X$ alone need not have it.`,
      'no-gradient': String.raw`Before the gradient can be set to zero, it has to be taken.`,
      'nothing-to-expand': String.raw`There is nothing to multiply out before the objective is written down.`,
      'not-yet-zero': String.raw`Terms are collected in an equation. Set the gradient to zero first.`,
      'not-collected': String.raw`What is to be inverted is the matrix in front of $\beta$. Collect the terms with $\beta$ first.`,
    },
    solution: String.raw`Write down, multiply out, differentiate, set to zero, collect, note the inverse, multiply by it. The sixth step is where $\lambda>0$ is used: $v^\top(X^\top X+\lambda I)v=\lVert Xv\rVert^2+\lambda\lVert v\rVert^2>0$ for every $v\ne0$, also where $X^\top X$ alone cannot be inverted. The same inequality says that $J$ is strictly convex, so that the place of zero gradient is the minimum.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      steps: ['zero', 'solution', 'expand', 'invert', 'write', 'collect', 'differentiate'].map(
        (name) => ({ name }),
      ),
      rules: inOrder(steps, {
        expand: { name: 'nothing-to-expand' },
        zero: { name: 'no-gradient' },
        collect: { name: 'not-yet-zero' },
        invert: { name: 'not-collected' },
        solution: { name: 'why-invert' },
      }),
    },
  }),
});
