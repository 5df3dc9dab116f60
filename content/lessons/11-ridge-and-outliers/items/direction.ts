// Objective "direction": a penalty pulls toward zero, wherever the outlier pulls.
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { historicTypo, phoneLines, ridgeThrough } from '../values.ts';

const x = [1, 2, 3, 4];

export const pulledTowardsZero = numericItem({
  id: 'ridge-and-outliers/pulled-towards-zero',
  version: 1,
  objectives: ['direction'],
  settles: [8],
  texts: {
    stem: String.raw`A line through the origin is fitted to $(1,1)$, $(2,2)$, $(3,3)$ and $(4,[[wild]])$; the last response should have been 4, so the true slope is 1. What slope do least squares and ridge with $\lambda=[[lambda]]$ give, in $\sum(y_i-wx_i)^2+\lambda w^2$? Which $\lambda\ge0$ comes nearest to the true slope?`,
    labels: { ols: 'least squares', ridge: 'ridge', best: String.raw`the best $\lambda$` },
    feedback: {
      correct: 'That is the slope of the correct data. Here the last response is wrong.',
      repaired:
        'The penalty does not know in which direction the outlier has pulled. It pulls toward zero, and here that is further away from 1.',
      away: 'You made the slope larger. A penalty makes it smaller.',
      'best-same': String.raw`With this $\lambda$ the slope is further from 1 than without a penalty. Every $\lambda>0$ makes it worse here.`,
    },
    solution: String.raw`$\sum x_iy_i=14+4\cdot[[wild]]=[[sum]]$, so least squares gives $[[sum]]/30=[[ols]]$ and ridge $[[sum]]/(30+[[lambda]])=[[ridge]]$. The outlier has pulled toward zero and ridge pulls further the same way. The best $\lambda\ge0$ is 0. Where an outlier pulls *away* from zero, ridge can look like a repair, by accident of direction.`,
  },
  defaults: { wild: 0.5, lambda: 30 },
  draw: (random) => ({ wild: random.integer(-4, 4) / 2, lambda: random.integer(1, 6) * 10 }),
  pose: ({ wild, lambda }) => {
    const y = [1, 2, 3, wild];
    const ols = ridgeThrough(x, y, 0).slope;
    const ridge = ridgeThrough(x, y, lambda).slope;
    return {
      slots: { wild, lambda, sum: 14 + 4 * wild, ols, ridge },
      question: {
        blanks: [
          { name: 'ols', answer: ols, wrong: [{ name: 'correct', value: 1 }] },
          {
            name: 'ridge',
            answer: ridge,
            wrong: [
              { name: 'repaired', value: 1, misconception: 'M53' },
              { name: 'away', value: ols + (ols - ridge), misconception: 'M53' },
            ],
          },
          {
            name: 'best',
            answer: 0,
            wrong: [{ name: 'best-same', value: lambda, misconception: 'M53' }],
          },
        ],
      },
    };
  },
});

export const levelOfTheLine = numericItem({
  id: 'ridge-and-outliers/level-of-the-line',
  version: 1,
  objectives: ['direction'],
  settles: [8],
  texts: {
    stem: String.raw`Calls from Belgium, 1950 to 1973, with six years recorded many times too high. Ridge with a free intercept and $\lambda=[[lambda]]$ has the slope of the MM-estimate, $[[slope]]$ million a year. The mean of all 24 values is $[[mean]]$ million, and the mean year is 1961.5. What does the ridge line say at 1961.5, and at 1950?`,
    hints: ['A line with a free intercept goes through the mean of the data.'],
    labels: {
      middle: 'ridge line at 1961.5, in millions',
      start: 'ridge line at 1950, in millions',
    },
    feedback: {
      robust:
        'That is the MM line. Ridge has its slope, not its level: the intercept is free, and the mean still contains the wrong years.',
      'robust-start': 'That is the MM line at 1950. The ridge line runs parallel to it, far above.',
      flat: 'That is the mean, which the line has in the middle of the years. Go back 11.5 years with the slope.',
      'wrong-way': 'The line rises, so it is lower in 1950 than in the middle.',
    },
    solution: String.raw`With a free intercept the line passes through $(1961.5,\,[[mean]])$ at any $\lambda$. At 1950 it says $[[mean]]-11.5\cdot[[slope]]=[[start]]$. MM says $[[robust]]$ and $[[robustStart]]$; the value recorded for 1950 is 4.4. The slope is fixed, the level is still contaminated: right for the wrong reason.`,
  },
  defaults: {},
  pose: () => {
    const { lambda, slope, middle, ridgeAt, mmAt } = phoneLines();
    const mean = ridgeAt(middle);
    return {
      slots: {
        ...{ lambda: lambda.toFixed(0), slope, mean, start: ridgeAt(50) },
        ...{ robust: mmAt(middle), robustStart: mmAt(50) },
      },
      question: {
        blanks: [
          {
            name: 'middle',
            answer: mean,
            wrong: [{ name: 'robust', value: mmAt(middle), misconception: 'M53' }],
          },
          {
            name: 'start',
            answer: ridgeAt(50),
            wrong: [
              { name: 'robust-start', value: mmAt(50), misconception: 'M53' },
              { name: 'flat', value: mean },
              { name: 'wrong-way', value: 2 * mean - ridgeAt(50) },
            ],
          },
        ],
      },
    };
  },
});

export const mistypedWeight = singleChoiceItem({
  id: 'ridge-and-outliers/mistyped-weight',
  version: 1,
  objectives: ['direction', 'sensitivity'],
  settles: [8],
  texts: {
    stem: String.raw`In the first edition of a textbook, one of [[rows]] men had a prostate of 449 g; it should have been 44.9 g. The slip raises the leverage of his row from $[[leverageRight]]$ to $[[leverageWrong]]$ and flattens the least-squares coefficient of log weight from $[[right]]$ to $[[wrong]]$. Is ridge a remedy? (On standardized columns with $\lambda=24$.)`,
    labels: {
      remedy: 'yes: the penalty takes back what the wrong row has done',
      worse: 'no: it flattens a coefficient further that is too flat already',
      same: 'neither: ridge leaves rows of high leverage out',
    },
    feedback: {
      remedy: String.raw`The penalty pulls toward zero, as the wrong row does: with the slip, ridge gives $[[ridgeWrong]]$, further from $[[right]]$ than least squares.`,
      same: 'Ridge lowers every leverage a little. It leaves no row out.',
    },
    solution: String.raw`Ridge on the wrong data gives $[[ridgeWrong]]$, on the right data $[[ridgeRight]]$. Its whole pull is in the direction of the harm here. The remedy was to correct the number, which an unusual leverage points to: $[[leverageWrong]]$ where the mean is $[[meanLeverage]]$.`,
  },
  defaults: {},
  pose: () => {
    const { rows, right, wrong } = historicTypo();
    return {
      slots: {
        rows,
        leverageRight: right.leverage,
        leverageWrong: wrong.leverage,
        meanLeverage: 9 / rows,
        right: right.leastSquares,
        wrong: wrong.leastSquares,
        ridgeRight: right.ridge,
        ridgeWrong: wrong.ridge,
      },
      question: {
        options: [{ name: 'remedy', misconception: 'M53' }, { name: 'worse' }, { name: 'same' }],
        answer: 'worse',
      },
    };
  },
});
