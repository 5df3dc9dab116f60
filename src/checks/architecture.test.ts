// Nothing points up: the table in zones.ts is the architecture, and is enforced here.
import { expect, test } from 'vitest';
import { importsOf, namedModules, resolved, sourceFiles } from './imports.ts';
import { silent, spoken } from './silent-zones.ts';
import { zones } from './zones.ts';

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
  if (spoken.includes(to.zone)) return !silent.includes(from.zone);
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
  ['src/numerics/problem.ts', "import { scaleLinear } from 'd3-scale';"],
  ['src/numerics/problem.ts', "import { say } from '#say/page.ts';"],
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
