import { expect, test } from 'vitest';
import { faultText } from './fault.ts';
import { itemFaults, itemsIn } from './item-faults.ts';
import { lessonFaults } from './lesson-faults.ts';
import { projectFaults } from './project-faults.ts';
import type { Project } from './project.ts';

const file = 'content/lessons/02-one-weight/index.mdx';
const source = `export const a = numericItem({
  id: 'one-weight/larger-share',
  purpose: 'prediction',
  objectives: ['solve'],
});
export const b = numericItem({
  id: 'one-weight/minimum',
  objectives: ['solve', 'darw'],
  wrong: [{ misconception: 'M99' }, { misconception: 'M01' }],
});`;

const project: Project = {
  items: itemsIn('content/lessons/02-one-weight/items.ts', source),
  widgets: new Set(['one-weight']),
  terms: new Set(['loss', 'ridge']),
  citations: new Set(['tibshirani-1996']),
  questions: new Set(['2']),
  misconceptions: new Set(['M01']),
  lessons: new Set(['one-weight']),
  pages: new Set(['/glossary/', '/lessons/one-weight/']),
  tags: new Set(['Item', 'Predict', 'Widget', 'Term', 'Cite', 'Value', 'PopularAnswer', 'Quiz']),
};

const faults = (mdx: string) => lessonFaults(file, mdx, project).map(faultText);

test.each([
  ['<Item id="one-weight/larger-shere" />', 'There is no item “one-weight/larger-shere”.'],
  ['<Predict id="x/y" widget="one-weight">', 'There is no item “x/y”.'],
  ['<Predict id="one-weight/minimum">', 'this item is graded'],
  ['<Widget name="one-wieght">', 'There is no widget “one-wieght”. Did you mean “one-weight”?'],
  ['<Term id="los">', 'There is no term “los”. Did you mean “loss”?'],
  ['<Cite id="tibshirani-1997" />', 'Did you mean “tibshirani-1996”?'],
  ['<PopularAnswer question={99} />', 'There is no popular question “99”.'],
  ['<Quizz />', 'There is no tag “Quizz”. Did you mean “Quiz”?'],
  ['<Value of={ridgee(3, 1)} />', 'There is no value “ridgee”. Did you mean “ridge”?'],
  ['the weight $\\frac{w$', 'The formula $\\frac{w$ is not TeX that KaTeX knows'],
  ['[the lesson](/lessons/one-wait/)', 'There is no page “/lessons/one-wait/”.'],
])('%s is told on its line, with what to do', (fault, sentence) => {
  const [told, ...others] = faults(`import { ridge } from './values.ts';\n\nText.\n\n${fault}\n`);
  expect(told).toContain(`${file}:5: `);
  expect(told).toContain(sentence);
  expect(others).toEqual([]);
});

test('what is written well, in code or in a comment has no fault', () => {
  const mdx = `import { ridge } from './values.ts';
<Predict id="one-weight/larger-share" widget="one-weight">$\\hat w$</Predict>
<Value of={ridge(3)} /> {rows.map(({ mean }) => <Value of={mean} />)} <Term id="loss">loss</Term>
\`<Item id="no" />\` {/* <Item id="no" /> */} [terms](/glossary/#loss)`;
  expect(faults(mdx)).toEqual([]);
});

test('a lesson that comes before has to exist', () => {
  expect(faults('---\nminutes: 9\nprerequisites: [one-wieght]\n---\n')).toEqual([
    expect.stringMatching(/:3: There is no lesson “one-wieght”\. Did you mean “one-weight”\?/u),
  ]);
});

test('items are told by file and line, and name only what is described', () => {
  expect(project.items.get('one-weight/minimum')).toMatchObject({ line: 7, purpose: 'graded' });
  expect(project.items.get('one-weight/larger-share')).toMatchObject({ purpose: 'prediction' });
  const told = itemFaults('items.ts', source, new Set(['solve', 'draw']), project).map(faultText);
  expect(told).toEqual([
    expect.stringMatching(/^items\.ts:9: There is no misconception “M99”/u),
    expect.stringMatching(/^items\.ts:8: There is no objective “darw”\. Did you mean “draw”\?/u),
  ]);
});

test('this course has no fault', () => {
  expect(projectFaults('.').map(faultText)).toEqual([]);
});
