import type { FormulaSymbol } from '#expressions/formula/language.ts';
import type { Sample } from '#quiz/item-type.ts';
import type { FormulaQuestion, FormulaResponse } from './question.ts';

type FormulaSample = Sample<FormulaQuestion, FormulaResponse>;
type Verdict = FormulaSample['responses'][number]['verdict'];

const each = (verdict: Verdict, typed: readonly string[]): FormulaSample['responses'] =>
  typed.map((response) => ({ response, verdict }));

const lambda: FormulaSymbol = { name: 'lambda', shown: 'λ', domain: 'positive' };

const gradient: FormulaSample = {
  title: 'a gradient with matrices',
  labels: { formula: 'the gradient' },
  question: {
    language: {
      symbols: [
        { name: 'X', size: ['n', 'p'] },
        { name: 'y', size: ['n'] },
        { name: 'w', size: ['p'] },
        { name: 'n', domain: 'integer' },
        lambda,
      ],
    },
    answer: 'X^T(Xw - y)/n + λw',
    wrong: [
      { name: 'no-mean', formula: 'X^T(Xw - y) + λw', misconception: 'M07' },
      { name: 'not-halved', formula: '2X^T(Xw - y)/n + 2λw' },
    ],
    signs: ['λ', 'ᵀ', '(…)'],
  },
  responses: [
    ...each('right', ['-X^T(y-Xw)/n + lambda w', 'X.T@(X@w - y)/n + λw']),
    ...each('wrong', ['X^T(Xw-y) + λw', 'X^T(Xw-y)/n - λw', 'y - Xw', 'X^T(Xw-y)/n']),
    ...each('ungraded', ['', 'X(Xw-y)/n + λw', 'X^T(Xw-y)/n + lamda w']),
  ],
};

const oneFeature: FormulaSample = {
  title: 'a minimizer with sums, on one fraction line',
  labels: { formula: 'the minimizer' },
  question: {
    language: { symbols: [{ name: 'x', size: ['n'] }, { name: 'y', size: ['n'] }, lambda] },
    answer: 'sum(x_i y_i)/(sum(x_i^2)+λ)',
    wrong: [
      { name: 'unpenalized', formula: 'sum(x_i y_i)/sum(x_i^2)' },
      { name: 'half-lambda', formula: 'sum(x_i y_i)/(sum(x_i^2)+λ/2)', misconception: 'M07' },
    ],
    demand: { form: 'single fraction', points: 0.5 },
    signs: ['λ', '²', 'Σ(…)'],
  },
  responses: [
    ...each('right', ['Σ(x_i y_i)/(Σx_i² + λ)', 'x^Ty/(λ + x^Tx)']),
    ...each('partly right', ['(1/(Σ(x_i²)+λ)) * Σ(x_i y_i)']),
    ...each('wrong', ['Σ(x_i y_i)/(Σ(x_i²)+2λ)', 'Σ(x_i y_i)/Σ(x_i²)']),
    ...each('ungraded', ['Σ(x_i y_i', 'x y/(x²+λ)']),
  ],
};

const degreesOfFreedom: FormulaSample = {
  title: 'a sum over singular values, and another convention that counts too',
  labels: { formula: String.raw`effective degrees of freedom $\operatorname{df}(\lambda)$` },
  question: {
    language: {
      symbols: [{ name: 'd', size: ['p'], over: 'j' }, { name: 'p', domain: 'integer' }, lambda],
    },
    answer: 'sum(d_j^2/(d_j^2+λ))',
    alternatives: [{ name: 'intercept', formula: '1 + sum(d_j^2/(d_j^2+λ))', points: 1 }],
    wrong: [{ name: 'not-squared', formula: 'sum(d_j/(d_j+λ))' }],
    signs: ['λ', '²', 'Σ(…)'],
  },
  responses: [
    ...each('right', ['Σ d_j²/(d_j²+λ)', 'p - λ sum(1/(d_j^2+λ))', '1 + Σ d_j²/(d_j²+λ)']),
    ...each('wrong', ['Σ d_j/(d_j+λ)', 'p/(1+λ)']),
    ...each('ungraded', ['d_j^2/(d_j^2+λ)']),
  ],
};

const huber: FormulaSample = {
  title: 'a minimum over cases, without the variable that was minimized over',
  labels: { formula: String.raw`the minimum over $\gamma$` },
  question: {
    language: {
      symbols: [{ name: 'r' }, { name: 'k', domain: 'positive' }, { name: 'gamma', shown: 'γ' }],
    },
    answer: 'min(|r|,k)^2/2 + k*max(|r|-k,0)',
    alternatives: [{ name: 'tails', formula: 'k|r| - k^2/2', points: 0.5 }],
    wrong: [{ name: 'objective', formula: '(r-γ)^2/2 + k|γ|' }],
    demand: { form: { without: 'gamma' } },
    signs: ['²', '|…|', 'max(…,0)', 'min(…,k)'],
  },
  responses: [
    ...each('right', ['½ r^2 - ½ max(|r|-k,0)^2', 'min(|r|,k)*(|r| - min(|r|,k)/2)']),
    ...each('partly right', ['k(|r| - k/2)']),
    ...each('wrong', ['r^2/2', '(r-γ)^2/2 + k|γ|']),
    ...each('ungraded', ['r^2/2 if |r|<k', 'r^2/2 - max(|r|-k,0)^2/2 + 0γ']),
  ],
};

export const samples = [gradient, oneFeature, degreesOfFreedom, huber];
