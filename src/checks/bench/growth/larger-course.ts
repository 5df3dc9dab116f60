// A copy of the project with as many lessons as wanted: the real ones, and again the same under other
// names, with prose and formulas of their own. What a lesson computes is computed once: simulations would
// take most of the time, and hide how all else grows.
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

// What installing, building and testing leave. All else is copied: builds read more than is thought of.
const left = /^(?:\.git|\.astro|node_modules|dist|reports|test-results)$/u;

/** 28 → "bc": slugs are of letters alone. */
export const letters = (number: number): string =>
  (number < 26 ? '' : letters(Math.floor(number / 26) - 1)) +
  String.fromCharCode(97 + (number % 26));

const shortWords = 'that with from then when each only what more less over'.split(' ');

/** A section that no other lesson has: as long as its lesson's own, in words of that lesson, with formulas. */
function ownSection(number: number, words: readonly string[]): string {
  const paragraphs = Array.from({ length: 12 }, (_, part) => {
    const text = Array.from({ length: 60 }, (_, k) => {
      const index = (number * 7919 + part * 104729 + k * 1299709) % (words.length || 1);
      return (k % 5 === 0 ? shortWords[(number + k) % shortWords.length] : words[index]) ?? 'a';
    });
    const formula = `\\hat\\beta_{${number}} = \\frac{${part + 1}}{${number} + \\lambda_{${part}}} \\sum_{i=1}^{${number}} x_i y_i`;
    return `${text.join(' ')}: $${formula}$.`;
  });
  return `\n\n## Section ${number} of its own\n\n${paragraphs.join('\n\n')}\n`;
}

/** Plain words of a text: no tag, formula or address. */
const wordsOf = (mdx: string): readonly string[] =>
  mdx
    .replace(/^---[^]*?---/u, '')
    .replaceAll(/<[^>]*>|\$[^$]*\$|\{[^}]*\}/gu, ' ')
    .match(/\b[a-z]{4,12}\b/gu) ?? [];

const hasQuestions = /^(?:earlier-)?items(?:\/|\.)/u;

/** Questions and prose under the slug of the copy; what is computed for them is the model's own. */
function written(file: string, text: string, model: string, slugs: readonly [string, string]) {
  const [slug, copy] = slugs;
  if (file.endsWith('.ts') && !hasQuestions.test(file))
    return `export * from '../${model}/${file}';\n`;
  return text.replaceAll(new RegExp(`(?<=['"\`])${slug}/`, 'gu'), `${copy}/`);
}

function addLesson(root: string, model: string, number: number): void {
  const from = join('content/lessons', model);
  const [, slug = ''] = /\d+-(.*)/.exec(model) ?? [];
  const copy = `${slug}-${letters(number)}`;
  const folder = join(root, 'content/lessons', `${number}-${copy}`);
  for (const file of globSync('**/*.{ts,mdx}', { cwd: from, exclude: ['**/*.test.ts'] })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const text = readFileSync(join(from, file), 'utf8');
    writeFileSync(join(folder, file), written(file, text, model, [slug, copy]));
  }
  for (const page of globSync('index*.mdx', { cwd: folder })) entitle(join(folder, page), number);
}

/** Gives a page a title and a section that no other has. */
function entitle(page: string, number: number): void {
  const mdx = readFileSync(page, 'utf8');
  const titled = mdx.replace(
    /^title: (.*)$/mu,
    (_, title: string) => `title: ${title} ${letters(number)}`,
  );
  writeFileSync(page, titled + ownSection(number, wordsOf(mdx)));
}

/** Node's packages by links, so that what builds cache beside them is the copy's own. */
function linkPackages(root: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(modules, name));
}

/** Puts a project with `count` lessons into `root`. */
export function makeCourse(root: string, count: number): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of readdirSync('.').filter((name) => !left.test(name)))
    cpSync(part, join(root, part), { recursive: true });
  linkPackages(root);
  const models = globSync('content/lessons/*/index.mdx')
    .map((file) => basename(join(file, '..')))
    .sort();
  const last = Math.max(...models.map((model) => parseInt(model, 10)));
  for (let added = 0; added < count - models.length; added += 1)
    addLesson(root, models[added % models.length] ?? '', last + 1 + added);
}
