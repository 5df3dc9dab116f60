// Nothing points up. This table is the architecture; ARCHITECTURE.md explains it.
import { expect, test } from 'vitest';
import { importsOf, namedModules, resolved, sourceFiles } from './imports.ts';

interface Zone {
  readonly files: RegExp;
  /** The zones it may import beside itself. */
  readonly may: readonly string[] | 'everything';
  /** The packages it may import; any where it does not say. */
  readonly packages?: readonly string[];
}

// The first zone whose pattern fits a file is the file's. A group in the pattern names the folder
// that a file may not leave for its siblings: one lesson never imports another.
const zones: Readonly<Record<string, Zone>> = {
  checks: { files: /^src\/checks\//, may: 'everything' },
  page: { files: /^src\/(?:pages|layouts)\//, may: 'everything' },
  collections: { files: /^src\/content\.config\.ts$/, may: ['quiz'] },
  numerics: { files: /^src\/numerics\//, may: [], packages: [] },
  jobs: { files: /^src\/jobs\//, may: ['numerics'], packages: [] },
  converter: {
    files: /^src\/convert\//,
    may: ['numerics', 'expressions'],
    packages: [],
  },
  expressions: { files: /^src\/expressions\//, may: [], packages: [] },
  'widget state': { files: /^src\/widget-state\//, may: [], packages: [] },
  interaction: { files: /^src\/quiz\/interaction\.ts$/, may: [], packages: [] },
  quiz: {
    files: /^src\/quiz\//,
    may: ['interaction', 'expressions', 'numerics', 'widget state'],
    packages: ['yaml', 'zod', 'zod/mini'],
  },
  progress: {
    files: /^src\/progress\//,
    may: ['quiz', 'interaction'],
    packages: ['idb', 'ts-fsrs', 'zod', 'zod/mini'],
  },
  assignments: { files: /^src\/assignments\//, may: ['quiz', 'interaction', 'progress'] },
  exporters: { files: /^src\/exporters\//, may: ['interaction'] },
  markdown: { files: /^src\/markdown\//, may: [] },
  styles: { files: /^src\/styles\//, may: [] },
  plot: { files: /^components\/plot\//, may: ['numerics', 'expressions'] },
  'widget frame': {
    files: /^components\/widgets\/[^/]+$/,
    may: [
      'widget',
      'plot',
      'widget state',
      'quiz',
      'expressions',
      'progress',
      'markdown',
      'numerics',
    ],
  },
  widget: {
    files: /^components\/widgets\/([^/]+)\//,
    may: [
      'widget frame',
      'plot',
      'widget state',
      'expressions',
      'progress',
      'numerics',
      'jobs',
      'data sets',
    ],
  },
  'item frame': {
    files: /^components\/items\/[^/]+$/,
    may: [
      'item',
      'plot',
      'widget state',
      'quiz',
      'interaction',
      'expressions',
      'progress',
      'markdown',
      'numerics',
    ],
  },
  item: {
    files: /^components\/items\/([^/]+)\//,
    may: ['item frame', 'plot', 'quiz', 'interaction', 'expressions', 'progress', 'numerics'],
  },
  'prose and page parts': {
    files: /^components\/(?:prose|page)\//,
    may: ['plot', 'progress', 'expressions', 'markdown', 'styles', 'jobs'],
  },
  'converter parts': {
    files: /^components\/convert\//,
    may: ['converter', 'expressions', 'numerics', 'data sets'],
  },
  'lesson kit': {
    files: /^components\/lesson-kit\.ts$/,
    may: ['prose and page parts', 'widget frame', 'item frame', 'plot'],
  },
  'lesson prose': {
    files: /^content\/lessons\/([^/]+)\/.*\.mdx$/,
    may: ['lesson code'],
    packages: [],
  },
  'lesson code': {
    files: /^content\/lessons\/([^/]+)\//,
    may: [
      'data sets',
      'numerics',
      'quiz',
      'expressions',
      'item',
      'item frame',
      'widget',
      'widget state',
    ],
    packages: [],
  },
  'data sets': { files: /^content\/datasets\//, may: ['numerics'], packages: [] },
  'course files': { files: /^content\/[^/]+$/, may: [] },
};

interface Place {
  readonly zone: string;
  readonly folder: string | undefined;
}

function placeOf(path: string): Place | undefined {
  for (const [zone, { files }] of Object.entries(zones)) {
    const found = files.exec(path);
    if (found) return { zone, folder: found[1] };
  }
  return undefined;
}

function allows(from: Place, to: Place): boolean {
  const sameFolder = from.folder === to.folder;
  if (from.zone === to.zone) return sameFolder;
  if (from.zone === 'lesson prose' && !sameFolder) return false;
  const may = zones[from.zone]?.may ?? [];
  return may === 'everything' || may.includes(to.zone);
}

/** A sentence where `file` may not import `target`. */
function violation(file: string, target: string): string | undefined {
  const from = placeOf(file);
  if (!from) return `${file} stands outside every zone: put it into one, or add a zone here.`;
  const to = placeOf(target);
  if (to)
    return allows(from, to) ? undefined : `${file} (${from.zone}) imports ${target} (${to.zone}).`;
  const packages = zones[from.zone]?.packages;
  const isPackage = !/^(?:src|components|content)\//.test(target);
  if (!isPackage) return `${file} imports ${target}, which stands outside every zone.`;
  return packages === undefined || packages.includes(target)
    ? undefined
    : `${file} (${from.zone}) imports the package ${target}.`;
}

test('every import points down', () => {
  const found = sourceFiles().flatMap((file) =>
    importsOf(file).map((target) => violation(file, target)),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((sentence) => sentence !== undefined)).toEqual([]);
});

test.each([
  ['src/numerics/problem.ts', "import type { Grade } from '#quiz/grade.ts';"],
  ['src/numerics/problem.ts', "import { line } from 'd3-shape';"],
  ['src/exporters/moodle-xml.ts', "export { variant } from '#quiz/variant.ts';"],
  [
    'components/prose/Figure.astro',
    "---\nimport {\n  Widget,\n} from '../widgets/Widget.astro';\n---",
  ],
  ['components/plot/Axes.svelte', "<script>import '#styles/tokens.css';</script>"],
  [
    'components/widgets/one-weight/View.svelte',
    "const other = await import('../two-weights/model.ts');",
  ],
  ['components/widgets/one-weight/model.ts', "import.meta.glob<X>('/content/lessons/*/values.ts')"],
  ['content/lessons/02-one-weight/index.mdx', "import { w } from '#numerics/one-weight.ts';"],
  ['content/lessons/02-one-weight/index.mdx', "import { w } from '../01-penalty-term/values.ts';"],
])('%s may not say %s', (file, text) => {
  const targets = namedModules(text).map((specifier) => resolved(file, specifier));
  expect(targets.map((target) => violation(file, target))).toEqual([
    expect.stringContaining('import'),
  ]);
});
