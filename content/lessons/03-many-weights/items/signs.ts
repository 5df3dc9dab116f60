// Objective "signs": ridge coefficients on their way from least squares to zero.
import { multipleChoiceItem } from '#components/items/multiple-choice/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { formatList } from '#expressions/format-list.ts';
import { threeRows } from '../values.ts';

export const zeroCrossing = numericItem({
  id: 'many-weights/zero-crossing',
  version: 1,
  objectives: ['signs'],
  settles: [6],
  texts: {
    stem: String.raw`$X=\begin{pmatrix}1&0\\0&1\\1&1\end{pmatrix}$ and $y=([[y]])$, without intercept. What are the least-squares weights? And at which $\lambda>0$, if any, is the second weight of ridge, $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda\lVert\beta\rVert^2$, exactly 0?`,
    hints: [
      String.raw`$X^\top X=\begin{pmatrix}2&1\\1&2\end{pmatrix}$ and $X^\top y=([[pulls]])$.`,
      String.raw`Put $\beta_2=0$ into both rows of $(X^\top X+\lambda I)\beta=X^\top y$.`,
    ],
    labels: {
      first: String.raw`least squares: $\beta_1$`,
      second: String.raw`least squares: $\beta_2$`,
      lambda: String.raw`the $\lambda$ with $\beta_2=0$`,
    },
    feedback: {
      'correlation-ignored': String.raw`You divided $X^\top y$ by 2, as if the columns were orthogonal. Their product is 1, so the two equations have to be solved together.`,
      swapped: String.raw`That is the other weight.`,
      'sign-lost': String.raw`The size is right. Check the sign.`,
      never: String.raw`At $\lambda=[[below]]$ the second weight is $[[weightBelow]]$, and at $\lambda=[[above]]$ it is $[[weightAbove]]$. What happens in between?`,
      'two-forgotten': String.raw`With $\beta_2=0$ the rows say $(2+\lambda)\beta_1=[[pullOne]]$ and $\beta_1=[[pullTwo]]$. That gives $2+\lambda$; take off the 2.`,
    },
    solution: String.raw`Least squares solves $2\beta_1+\beta_2=[[pullOne]]$ and $\beta_1+2\beta_2=[[pullTwo]]$: $([[free]])$. With $\beta_2=0$ the equations of ridge are $(2+\lambda)\beta_1=[[pullOne]]$ and $\beta_1=[[pullTwo]]$, so $\lambda=[[pullOne]]/[[pullTwo]]-2=[[lambda]]$. There the path of $\beta_2$ changes its sign. For larger $\lambda$ it is nonzero again: zero is passed, not held.`,
  },
  defaults: { lambda: 1, pullTwo: 1, last: 1 },
  draw: (random) => ({
    lambda: random.pick([0.5, 1, 1.5, 2, 3]),
    pullTwo: random.pick([2, 4]),
    last: random.integer(-2, 3),
  }),
  pose: ({ lambda, pullTwo, last }) => {
    const pullOne = pullTwo * (2 + lambda);
    const y = [pullOne - last, pullTwo - last, last];
    const free = threeRows(y, 0);
    const [below, above] = [lambda / 2, 2 * lambda];
    return {
      slots: {
        ...{ y: formatList(y), pulls: formatList([pullOne, pullTwo]), pullOne, pullTwo, lambda },
        ...{ free: formatList(free), below, above },
        weightBelow: threeRows(y, below)[1],
        weightAbove: threeRows(y, above)[1],
      },
      question: {
        blanks: [
          {
            name: 'first',
            answer: free[0],
            wrong: [
              { name: 'correlation-ignored', value: pullOne / 2 },
              { name: 'swapped', value: free[1] },
            ],
          },
          {
            name: 'second',
            answer: free[1],
            wrong: [
              { name: 'correlation-ignored', value: pullTwo / 2 },
              { name: 'swapped', value: free[0] },
              { name: 'sign-lost', value: -free[1] },
            ],
          },
          {
            name: 'lambda',
            answer: lambda,
            mayBeNone: true,
            wrong: [
              { name: 'never', value: 'none', misconception: 'M13' },
              { name: 'two-forgotten', value: 2 + lambda },
            ],
          },
        ],
      },
    };
  },
});

export const whatAPathCanDo = multipleChoiceItem({
  id: 'many-weights/what-a-path-can-do',
  version: 1,
  objectives: ['signs'],
  settles: [2, 6],
  texts: {
    stem: String.raw`The ridge weights $\hat\beta(\lambda)$ are followed from $\lambda=0$ upward; $X$ has independent columns, and the least-squares weights are all nonzero. What **can** happen, for some data?`,
    labels: {
      sign: 'A weight changes its sign.',
      grows: String.raw`The size $|\hat\beta_j|$ of a weight grows over some range of $\lambda$.`,
      zero: String.raw`A weight is exactly zero at one $\lambda$ and nonzero on both sides of it.`,
      stays: String.raw`A weight is exactly zero over a whole range of $\lambda$.`,
      length: String.raw`The length $\lVert\hat\beta\rVert$ grows over some range of $\lambda$.`,
      orthogonal: 'A weight changes its sign although the columns are orthogonal.',
    },
    feedback: {
      sign: String.raw`It can, with correlated columns. For $X=\begin{pmatrix}1&0\\0&1\\1&1\end{pmatrix}$ and $y=(2,0,1)$ the second weight goes from $[[atZero]]$ at $\lambda=0$ to $[[atFour]]$ at $\lambda=4$.`,
      grows: String.raw`It can. What must fall is the length of the whole vector; one weight may grow while another one shrinks more.`,
      zero: String.raw`A weight that changes its sign passes through zero, since its path is continuous.`,
      stays: String.raw`That is what the lasso does. The path of a ridge weight is a quotient of two polynomials in $\lambda$, and such a function is zero at isolated points or everywhere.`,
      length: String.raw`At a higher price one never takes more of it: the length falls strictly while it is not zero.`,
      orthogonal: String.raw`With orthogonal columns each weight is $x_j^\top y/(\lVert x_j\rVert^2+\lambda)$: the sign is that of $x_j^\top y$ for every $\lambda$.`,
    },
    solution: String.raw`With correlated columns a weight can grow for a while, change its sign, and be exactly zero on the way, at isolated $\lambda$. Ridge shrinks the vector, not each weight. What cannot happen: the length never grows, zero is never held over a range, and with orthogonal columns each weight just shrinks toward zero.`,
  },
  defaults: {},
  pose: () => ({
    slots: {
      atZero: threeRows([2, 0, 1], 0)[1],
      atFour: threeRows([2, 0, 1], 4)[1],
    },
    question: {
      options: [
        { name: 'sign', right: true, misconception: 'M15' },
        { name: 'grows', right: true, misconception: 'M14' },
        { name: 'zero', right: true, misconception: 'M13' },
        { name: 'stays', right: false, misconception: 'M23' },
        { name: 'length', right: false },
        { name: 'orthogonal', right: false },
      ],
    },
  }),
});
