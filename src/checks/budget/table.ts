// The last step of `npm run budget`: puts what was measured into the documentation.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { results } from './verdict.ts';

const to = 'src/checks/budget/measured.md';
const parts = ['load', 'lighthouse', 'drags', 'answers'].map((name) => `${results}/${name}.md`);

const text = `# Measured

\`npm run budget\` writes this file; what is over its limit is bold. In brackets is the share of the
limit that is used. It was measured in Chromium on ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}).

${parts
  .filter((part) => existsSync(part))
  .map((part) => readFileSync(part, 'utf8'))
  .join('\n')}`;
writeFileSync(to, text);
console.log(`Written to ${to}.`);
