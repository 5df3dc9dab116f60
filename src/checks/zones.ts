// Which part of the project may import which: the table that ARCHITECTURE.md explains.

import { contentZones } from './content-zones.ts';

/** A part of the project. */
export interface Zone {
  readonly files: RegExp;
  /** The zones it may import beside itself. */
  readonly may: readonly string[] | 'everything';
  /** The packages it may import; any where it does not say. */
  readonly packages?: readonly string[];
}

// The first zone whose pattern fits a file is the file's. A group in the pattern names the folder
// that a file may not leave for its siblings: one lesson never imports another.
/** Every part by name, in the order in which they are tried. */
export const zones: Readonly<Record<string, Zone>> = {
  checks: { files: /^src\/checks\//, may: 'everything' },
  page: { files: /^src\/(?:pages|layouts)\/|^src\/middleware\.ts$/, may: 'everything' },
  collections: { files: /^src\/content\.config\.ts$/, may: ['quiz'] },
  language: { files: /^src\/language\//, may: [], packages: [] },
  strings: { files: /^content\/interface\//, may: ['language'], packages: [] },
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
  assignments: {
    files: /^src\/assignments\//,
    may: ['quiz', 'interaction', 'progress', 'expressions', 'numerics'],
    packages: ['@hpke/core', 'fflate'],
  },
  gradebook: {
    files: /^src\/gradebook\//,
    may: ['assignments', 'quiz', 'interaction', 'expressions', 'numerics'],
    packages: ['fflate', 'papaparse'],
  },
  exporters: {
    files: /^src\/exporters\//,
    may: ['interaction'],
    packages: ['fflate', 'papaparse'],
  },
  offline: { files: /^src\/offline\//, may: [], packages: [] },
  search: { files: /^src\/search\//, may: [], packages: [] },
  authoring: { files: /^src\/authoring\//, may: ['search', 'markdown'] },
  markdown: { files: /^src\/markdown\//, may: [] },
  built: { files: /^src\/built\//, may: ['exporters', 'markdown', 'offline', 'search'] },
  styles: { files: /^src\/styles\//, may: [] },
  social: { files: /^src\/social\//, may: ['widget frame', 'widget state', 'styles'] },
  waking: { files: /^components\/waking\//, may: [], packages: ['svelte'] },
  plot: { files: /^components\/plot\//, may: ['numerics', 'expressions'] },
  sharing: {
    files: /^components\/sharing\//,
    may: ['widget state', 'progress'],
    packages: ['papaparse', 'svelte'],
  },
  'widget frame': {
    files: /^components\/widgets\/[^/]+$/,
    may: [
      'widget',
      'sharing',
      'waking',
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
      'waking',
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
  'search parts': { files: /^components\/search\//, may: ['search'] },
  'prose and page parts': {
    files: /^components\/(?:prose|page)\//,
    may: [
      'search parts',
      'waking',
      'plot',
      'progress',
      'offline',
      'expressions',
      'markdown',
      'styles',
      'jobs',
    ],
  },
  'converter parts': {
    files: /^components\/convert\//,
    may: ['converter', 'prose and page parts', 'expressions', 'numerics', 'data sets'],
  },
  'assignment parts': {
    files: /^components\/assignments\//,
    may: [
      'assignments',
      'exporters',
      'prose and page parts',
      'item frame',
      'quiz',
      'interaction',
      'progress',
      'markdown',
    ],
  },
  'teaching parts': {
    files: /^components\/teach\//,
    may: ['prose and page parts', 'sharing', 'widget state'],
  },
  'gradebook parts': {
    files: /^components\/gradebook\//,
    may: [
      'gradebook',
      'assignments',
      'assignment parts',
      'prose and page parts',
      'item frame',
      'quiz',
      'expressions',
    ],
  },
  ...contentZones,
};
