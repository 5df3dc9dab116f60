// Which part of what is taught may import which.
import type { Zone } from './zones.ts';

export const contentZones: Readonly<Record<string, Zone>> = {
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
