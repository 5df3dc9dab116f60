import katex from 'katex';
import { expect, test } from 'vitest';
import { indexText } from './index-text.ts';
import { pageRecords } from './page-records.ts';

const formula = (tex: string): string => katex.renderToString(tex);

const page = (body: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><meta name="description" content="About it."></head><body><nav>Course</nav><main>${body}</main></body></html>`;

const lesson = page(`<article data-lesson="one-weight"><h1>One weight: shrink</h1>
  <p class="facts">30 minutes</p><p>Ridge gives ${formula('\\hat w = \\frac{z}{1+\\lambda_2}')}.</p>
  <h2 id="half">Half <b>done</b></h2><p>It loses <button>half</button>.<span popover>A definition.</span></p>
  <section><h2 id="end">End</h2><svg><text>drawn</text></svg>
  <prediction-gate id="item-a"><fieldset><legend>Which ${formula('w^2')}?</legend></fieldset>
  <noscript>The solution</noscript></prediction-gate><p>All is said.</p></section></article>`);

const read = (html: string) =>
  pageRecords({ html, address: 'lessons/one-weight/', base: '/shrinkage/' });

test('a lesson is found by its sections, each where it stands', () => {
  const records = read(lesson).filter(({ kind }) => kind !== 'question');
  expect(records.map(({ kind, title, address }) => [kind, title, address])).toEqual([
    ['lesson', 'One weight: shrink', 'lessons/one-weight/'],
    ['section', 'Half done', 'lessons/one-weight/#half'],
    ['section', 'End', 'lessons/one-weight/#end'],
  ]);
  expect(records.map(({ text }) => text)).toEqual([
    'About it. Ridge gives ŵ = z/(1 + λ₂).',
    'It loses half.',
    'All is said.',
  ]);
});

test('a question is found by what it asks, and never by its solution', () => {
  expect(read(lesson).filter(({ kind }) => kind === 'question')).toEqual([
    {
      kind: 'question',
      title: 'Which w²?',
      text: 'Which w²?',
      place: 'One weight: shrink',
      address: 'lessons/one-weight/#item-a',
      language: 'en',
    },
  ]);
});

test('what is marked is found by its title, its text and its other names', () => {
  const term = `<div id="ridge" data-search="term"><dt data-search-title>ridge regression</dt>
    <span data-search-text>Least squares.</span><span data-search-also>L2 penalty</span></div>`;
  const belief = `<li data-search="misconception" data-search-to="/shrinkage/lessons/x/?a=1#a">
    <p data-search-title>“It is so.”</p><p data-search-text>It is not.</p></li>`;
  const [first, second] = read(page(term + belief));
  expect(first).toMatchObject({
    kind: 'term',
    title: 'Ridge regression',
    also: ['L2 penalty'],
    address: 'lessons/one-weight/#ridge',
  });
  expect(second).toMatchObject({ title: 'It is so.', address: 'lessons/x/?a=1#a' });
});

test('text for want of a translation is not found on the translated page', () => {
  const inEnglish = lesson
    .replace('<article', '<article lang="en"')
    .replace('lang="en">', 'lang="de">');
  expect(read(inEnglish).filter(({ kind }) => kind !== 'page')).toEqual([]);
});

test('a page that search engines are to leave out is left out', () => {
  expect(read(lesson.replace('</head>', '<meta name="robots" content="noindex"></head>'))).toEqual(
    [],
  );
});

test('a kind that does not exist is named', () => {
  expect(() => read(page('<p data-search="joke"></p>'))).toThrow('data-search="joke"');
});

test('an entry holds what it is called in letters, after the sign', () => {
  const html = indexText({
    kind: 'term',
    title: 'λ',
    text: 'a < b',
    address: 'glossary/#lambda',
    language: 'en',
  });
  expect(html).toMatch(/a &lt; b[^]*⁂[^]*λ lambda/u);
});
