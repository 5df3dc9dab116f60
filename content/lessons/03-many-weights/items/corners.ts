// Objective "contours": which balls have corners, and why corners make zeros.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';

export const ballsWithCorners = multipleChoiceItem({
  id: 'many-weights/balls-with-corners',
  version: 1,
  objectives: ['contours'],
  settles: [2, 7],
  texts: {
    stem: String.raw`Least squares with two weights is constrained to $|\beta_1|^q+|\beta_2|^q\le t$. For which $q$ does the solution have an exact zero not just by coincidence, but for a whole range of least-squares weights?`,
    hints: [
      String.raw`Near the point of the ball on the axis, does the boundary come to a corner, or does it cross the axis at a right angle?`,
    ],
    labels: {
      half: String.raw`$q=\tfrac12$, a star with four spikes`,
      one: String.raw`$q=1$, a diamond`,
      'one-and-half': String.raw`$q=1.5$, between diamond and disc`,
      two: String.raw`$q=2$, a disc`,
      four: String.raw`$q=4$, a square with round corners`,
    },
    feedback: {
      half: String.raw`The spikes on the axes are sharper than the corners of the diamond. Many contours touch there first.`,
      one: String.raw`The corner on the axis is what makes the zero: contours of many directions touch there first.`,
      'one-and-half': String.raw`It looks pointed, and is not: for every $q>1$ the boundary crosses the axis at a right angle, so a contour touches exactly there only by coincidence.`,
      two: String.raw`The disc is round everywhere. Only where least squares itself has a zero does the contour touch on the axis, with circles as contours.`,
      four: String.raw`Its near-corners lie on the diagonals, which favors weights of equal size. On the axes it is flat.`,
    },
    solution: String.raw`A zero lasts where the ball has a corner or a spike on the axis, and that is so for $q\le1$. For $q=1$ the ball is convex besides, which makes the lasso easy to compute; for $q<1$ there can be several local minima. For $q>1$ the slope of $|\beta|^q$ fades at zero, so nothing holds a weight there.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'half', right: true },
        { name: 'one', right: true },
        { name: 'one-and-half', right: false },
        { name: 'two', right: false, misconception: 'M23' },
        { name: 'four', right: false },
      ],
    },
  }),
});

export const whySparse = singleChoiceItem({
  id: 'many-weights/why-sparse',
  version: 1,
  objectives: ['contours', 'choose'],
  settles: [10],
  texts: {
    stem: String.raw`The lasso $\tfrac12\lVert y-X\beta\rVert^2+\lambda\lVert\beta\rVert_1$ gives many weights that are exactly zero. Why?`,
    labels: {
      features: String.raw`Because many input features have weights close to zero, which makes the L1 norm sparse.`,
      kink: String.raw`Because $|\beta_j|$ has a kink at zero, so that a whole range of pulls of the data leaves $\beta_j$ there.`,
      strong: String.raw`Because it penalizes more than ridge does at the same $\lambda$.`,
      sparse: String.raw`Because the columns of $X$ hold many zeros.`,
    },
    feedback: {
      features: String.raw`That turns cause and effect around: the weights are what the fit is to find. And a norm is a number; it is the *solution* that is sparse.`,
      strong: String.raw`Ridge with a much larger $\lambda$ has tiny weights, and as a rule none of them zero. It is the shape of the penalty near zero that counts, not its size.`,
      sparse: String.raw`Zeros in the data are another matter: a dense $X$ gives sparse lasso solutions as well.`,
    },
    solution: String.raw`At $\beta_j=0$ the slope of $\lambda|\beta_j|$ jumps from $-\lambda$ to $\lambda$. As long as the pull of the data there, $|x_j^\top(y-X\beta)|$, is below $\lambda$, neither direction pays, and the weight stays at exactly zero. So the penalty makes the zeros, for whatever data.`,
  },
  defaults: {},
  pose: () => ({
    slots: {},
    question: {
      options: [
        { name: 'features', misconception: 'M21' },
        { name: 'kink' },
        { name: 'strong' },
        { name: 'sparse', misconception: 'M21' },
      ],
      answer: 'kink',
    },
  }),
});
