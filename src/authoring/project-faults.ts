import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fault } from './fault.ts';
import { itemFaults } from './item-faults.ts';
import { lessonFaults } from './lesson-faults.ts';
import { itemFiles, list, readProject } from './read-project.ts';

/** Every fault of every lesson below `root`, by file and line. */
export function projectFaults(root: string): readonly Fault[] {
  const project = readProject(root);
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const pages = list(root, 'content/lessons/*/index*.mdx');
  return [
    ...pages.flatMap((file) => lessonFaults(file, read(file), project)),
    ...itemFiles(root).flatMap((file) => {
      const folder = file.split('/').slice(0, 3).join('/');
      const objectives = objectivesOf(
        pages.includes(`${folder}/index.mdx`) ? read(`${folder}/index.mdx`) : '',
      );
      return objectives === undefined ? [] : itemFaults(file, read(file), objectives, project);
    }),
  ];
}

/** Those of the frontmatter; undefined while the lesson is not written. */
function objectivesOf(mdx: string): ReadonlySet<string> | undefined {
  const front: unknown = parse(mdx.split(/^---$/mu)[1] ?? '');
  if (typeof front !== 'object' || front === null || !('objectives' in front)) return undefined;
  const list: unknown = front.objectives;
  if (!Array.isArray(list)) return undefined;
  return new Set(list.flatMap((one: unknown) => (hasId(one) ? [one.id] : [])));
}

const hasId = (one: unknown): one is { readonly id: string } =>
  typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string';
