// Stops a build before anything is drawn, with every fault of the lessons by file and line; while the
// site is developed they are told as soon as a lesson is saved. Runs in plain Node.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { faultText } from './fault.ts';
import { projectFaults } from './project-faults.ts';

const sentencesOf = (root: string): readonly string[] => projectFaults(root).map(faultText);

/** Throws one error with a line for each fault. */
function requireNoFaults(root: string): void {
  const sentences = sentencesOf(root);
  if (sentences.length === 0) return;
  const many = sentences.length === 1 ? 'A fault' : `${sentences.length} faults`;
  throw new Error(`${many} in the lessons:\n${sentences.join('\n')}`);
}

/** An Astro integration that does so. */
export const tellFaults = (): AstroIntegration => {
  let root = '.';
  return {
    name: 'faults',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => requireNoFaults(root),
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (file) => {
          if (!/content[\\/](?:lessons|\w+\.yaml)/u.test(file)) return;
          for (const sentence of sentencesOf(root)) logger.error(sentence);
        });
      },
    },
  };
};
