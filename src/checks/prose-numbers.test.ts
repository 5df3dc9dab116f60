import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typedNumbers } from './typed-numbers.ts';

const remedy = 'let <Value> compute a result, and let <Constant> show a number of the problem';

test.each(globSync('content/lessons/**/*.mdx'))('%s types no result', (file) => {
  const sentences = typedNumbers(readFileSync(file, 'utf8')).map(
    ({ line, number }) => `${file}:${line} types ${number}: ${remedy}.`,
  );
  expect(sentences).toEqual([]);
});

test.each([
  ['the weight is 0.71', ['0.71']],
  ['from 1.2 to 4.1', ['1.2', '4.1']],
  ['about 1,000 rows', ['1,000']],
  ['in 3 of 10 folds', ['3', '10']],
  ['<Constant>5</Constant> to 4', ['4']],
  ['a <Term id="x">weight of 5</Term>', ['5']],
  ['$\\lambda = 0.5$ and $w_3^4$', ['0.5']],
  ['$$\nx = .25\n$$', ['.25']],
  ['\n\n- L1 and 4', ['4']],
  ['<WidgetLink state={{ lambda: 3.415 }}>x</WidgetLink>', ['3.415']],
  ['<WidgetLink state={{ lambda: 158.5, z: 0.01234 }}>x</WidgetLink>', ['158.5', '0.01234']],
])('%j has typed numbers', (mdx, numbers) => {
  expect(typedNumbers(mdx).map(({ number }) => number)).toEqual(numbers);
});

test.each([
  '---\nminutes: 30\n---\n\ntext',
  "import { w } from './values3.ts';\n",
  '0, 1 or 2 weights, L1, H2, 3D, GPT-4',
  '`ridge(3.5)` and\n```js\nx = 7\n```',
  '<Value of={ridge({ z: 3.5, lambda: 4 })} digits={3} />',
  '<WidgetLink state={{ lambda: 0.25, z: 1.5, seed: 1234 }}>x</WidgetLink>',
  '<Figure label="7 > 3" width="9">text</Figure>',
  '1. one\n2. two\n3. three',
  'scikit-learn 1.2.1 and glmnet 4.1-6',
  '[paper](https://doi.org/10.1111/x)',
  '$\\tfrac12 (z-w)^2 + w_3$',
])('%j has none', (mdx) => {
  expect(typedNumbers(mdx)).toEqual([]);
});

test('a number is found on its line', () => {
  expect(typedNumbers('---\na: 9\n---\n\n$a\n b$ `x`\n\nit is 17')).toEqual([
    { line: 8, number: '17' },
  ]);
});
