// What a lesson names and is not there. A build would stop at the first and say neither file nor line.
import { renderTex } from '../markdown/katex-plugin.ts';
import { lineAt, unknown, type Fault } from './fault.ts';
import type { Project } from './project.ts';
import { attribute, formulasIn, boundIn, linksIn, tagsIn, type Tag } from './prose.ts';

interface Naming {
  /** The tag, and its attribute that names something. */
  readonly tag: string;
  readonly attribute: string;
  readonly kind: string;
  readonly known: (project: Project) => Iterable<string>;
  readonly remedy: string;
}

const items = (project: Project) => project.items.keys();
const widgets = (project: Project) => project.widgets;
const itemRemedy = 'Or write it in the lesson’s items.ts.';
const widgetRemedy = 'Or make it: CONTRIBUTING.md shows its two files.';

const namings: readonly Naming[] = [
  { tag: 'Item', attribute: 'id', kind: 'item', known: items, remedy: itemRemedy },
  { tag: 'Predict', attribute: 'id', kind: 'item', known: items, remedy: itemRemedy },
  { tag: 'Predict', attribute: 'widget', kind: 'widget', known: widgets, remedy: widgetRemedy },
  { tag: 'Widget', attribute: 'name', kind: 'widget', known: widgets, remedy: widgetRemedy },
  { tag: 'WidgetLink', attribute: 'name', kind: 'widget', known: widgets, remedy: widgetRemedy },
  {
    ...{ tag: 'Term', attribute: 'id', kind: 'term', known: ({ terms }) => terms },
    remedy: 'Or add it to content/glossary.yaml.',
  },
  {
    ...{ tag: 'Cite', attribute: 'id', kind: 'reference', known: ({ citations }) => citations },
    remedy: 'Or add it to content/references.yaml.',
  },
  {
    ...{ tag: 'PopularAnswer', attribute: 'question', kind: 'popular question' },
    known: ({ questions }) => questions,
    remedy: 'Or add it to content/questions.yaml.',
  },
];

// Their values are computed: the first name in each has to come from somewhere.
const computed = /\s(?:of|ours|theirs)=\{\s*([A-Za-z_$][\w$]*)/gu;

/** Everything in the page that a reader would never see, or would see broken. */
export function lessonFaults(file: string, mdx: string, project: Project): readonly Fault[] {
  const at = (index: number, sentence: string): Fault => ({
    file,
    line: lineAt(mdx, index),
    sentence,
  });
  const bound = boundIn(mdx);
  const tags = tagsIn(mdx);
  return [
    ...tags.flatMap((tag) =>
      [
        ...unknownTag(tag, bound, project),
        ...unknownNames(tag, project),
        ...wrongPurpose(tag, project),
        ...unknownValues(tag, bound),
      ].map(({ index, sentence }) => at(index, sentence)),
    ),
    ...unknownPrerequisites(mdx, project).map(({ index, sentence }) => at(index, sentence)),
    ...brokenFormulas(mdx).map(({ index, sentence }) => at(index, sentence)),
    ...linksIn(mdx)
      .filter(({ path }) => !project.pages.has(path))
      .map(({ path, index }) =>
        at(index, unknown('page', path, project.pages, 'A link ends with a slash.')),
      ),
  ];
}

function unknownPrerequisites(mdx: string, { lessons }: Project): Found[] {
  const line = /^prerequisites: \[([^\]]*)\]/mu.exec(mdx);
  if (line === null) return [];
  const { 1: names = '', index } = line;
  const remedy = 'Or give it a place in content/planned.yaml.';
  return (names.match(/[\w-]+/gu) ?? [])
    .filter((name) => !lessons.has(name))
    .map((name) => ({ index, sentence: unknown('lesson', name, lessons, remedy) }));
}

interface Found {
  readonly index: number;
  readonly sentence: string;
}

function unknownTag({ name, index }: Tag, bound: ReadonlySet<string>, { tags }: Project): Found[] {
  if (tags.has(name) || bound.has(name) || name === 'Fragment') return [];
  return [
    { index, sentence: unknown('tag', name, tags, 'Tags are listed in components/lesson-kit.ts.') },
  ];
}

const unknownNames = (tag: Tag, project: Project): Found[] =>
  namings
    .filter((naming) => naming.tag === tag.name)
    .flatMap(({ attribute: name, kind, known, remedy }) => {
      const value = attribute(tag.attributes, name);
      if (value === undefined || new Set(known(project)).has(value)) return [];
      return [{ index: tag.index, sentence: unknown(kind, value, known(project), remedy) }];
    });

function wrongPurpose({ name, attributes, index }: Tag, project: Project): Found[] {
  const item = project.items.get(attribute(attributes, 'id') ?? '');
  if (name !== 'Predict' || item === undefined || item.purpose === 'prediction') return [];
  const sentence = `<Predict> asks for a prediction, and this item is graded. Give it purpose: 'prediction' in ${item.file}, or use <Item>.`;
  return [{ index, sentence }];
}

const unknownValues = ({ attributes, index }: Tag, bound: ReadonlySet<string>): Found[] =>
  Array.from(attributes.matchAll(computed), ([, name = '']) => name)
    .filter((name) => !bound.has(name) && !(name in globalThis))
    .map((name) => ({
      index,
      sentence: unknown('value', name, bound, 'Or export it from values.ts and import it above.'),
    }));

const brokenFormulas = (mdx: string): Found[] =>
  formulasIn(mdx).flatMap(({ tex, display, index }) => {
    try {
      renderTex(tex, display);
      return [];
    } catch (reason) {
      const said = reason instanceof Error ? reason.message : String(reason);
      return [
        { index, sentence: `The formula ${short(tex)} is not TeX that KaTeX knows: ${said}.` },
      ];
    }
  });

const short = (tex: string): string => `$${tex.trim().slice(0, 40)}$`;
