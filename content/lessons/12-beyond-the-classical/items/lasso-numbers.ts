// Objective "convert": the lasso, whose numbers go by each other's names.
import { clozeItem } from '#components/items/cloze/item-type.ts';
import { glmnetGaussian } from '#numerics/conventions/glmnet.ts';
import { scikitLearnLasso } from '#numerics/conventions/scikit-learn.ts';

export const lassoInThreeHands = clozeItem({
  id: 'beyond-the-classical/lasso-in-three-hands',
  version: 1,
  objectives: ['convert'],
  texts: {
    stem: 'Fill the gaps, so that all three fits are the same.',
    labels: {
      text: String.raw`scikit-learn’s $\texttt{Lasso(alpha=[[alpha]])}$ on $n=[[rows]]$ observations minimizes $\tfrac12\lVert y-X\beta\rVert^2+\lambda_1\lVert\beta\rVert_1$ with $\lambda_1=$ {{house}}.

In glmnet, on the same columns unscaled, it is $\texttt{alpha}$ = {{mix}} and $\texttt{lambda}$ = {{lambda}}.`,
      house: 'the strength in the course’s scaling',
      mix: 'the argument alpha of glmnet',
      lambda: 'the argument lambda of glmnet',
    },
    feedback: {
      'not-multiplied': String.raw`scikit-learn’s loss is $\tfrac1{2n}\lVert y-X\beta\rVert^2$. Multiply the whole objective by $n$.`,
      doubled: String.raw`The ½ stands in front of both losses, so only the $n$ remains.`,
      'mix-is-strength': String.raw`glmnet’s $\texttt{alpha}$ is the mix, 0 for ridge and 1 for the lasso. The strength is called $\texttt{lambda}$ there.`,
      'mix-ridge': 'With alpha=0 it is ridge.',
      'lambda-house': String.raw`glmnet’s loss is divided by $2n$, as scikit-learn’s is.`,
    },
    solution: String.raw`$\lambda_1=n\cdot\texttt{alpha}=[[house]]$. glmnet has the same objective as scikit-learn’s lasso, so $\texttt{lambda}=[[lambda]]$, with $\texttt{alpha}=1$ for the mix. The names are exchanged: what one calls alpha the other calls lambda. (For the lasso the spread of $y$ does not matter.)`,
  },
  defaults: { alpha: 0.3, rows: 100 },
  draw: (random) => ({
    alpha: random.pick([0.05, 0.1, 0.2, 0.3, 0.5]),
    rows: random.pick([50, 80, 100, 200, 400]),
  }),
  pose: ({ alpha, rows }) => {
    const strengths = scikitLearnLasso.toOurs({ alpha }, { rows });
    const glmnet = glmnetGaussian.fromOurs(strengths, { rows, targetScale: 1 });
    const { lambda1: house } = strengths;
    const { lambda = NaN, alpha: mix = NaN } = glmnet;
    return {
      slots: { alpha, rows, house, lambda },
      question: {
        gaps: [
          {
            kind: 'number',
            name: 'house',
            answer: house,
            wrong: [
              { name: 'not-multiplied', value: alpha, misconception: 'M30' },
              { name: 'doubled', value: 2 * house, misconception: 'M07' },
            ],
          },
          {
            kind: 'number',
            name: 'mix',
            answer: mix,
            wrong: [
              { name: 'mix-is-strength', value: alpha, misconception: 'M32' },
              { name: 'mix-ridge', value: 0 },
            ],
          },
          {
            kind: 'number',
            name: 'lambda',
            answer: lambda,
            wrong: [{ name: 'lambda-house', value: house, misconception: 'M30' }],
          },
        ],
      },
    };
  },
});
