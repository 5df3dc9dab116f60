// `npm run budget`: builds once, measures all that has a limit, and writes it into the documentation.
// The names of some of the programs may follow: `npm run budget -- load drags`. A single page or figure
// is measured by the program itself: `npx node src/checks/budget/load.ts course/`.
import { spawnSync } from 'node:child_process';
import { build } from './site.ts';

const all = ['load', 'lighthouse', 'drags', 'answers'];
const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined)
  throw new Error(`There is no budget “${unknown}”. There are: ${all.join(', ')}.`);

const run = (name: string): boolean =>
  spawnSync(process.execPath, [`src/checks/budget/${name}.ts`], { stdio: 'inherit' }).status === 0;

build();
const held = (named.length > 0 ? named : all).map((name) => run(name));
run('table');
process.exitCode = held.every(Boolean) ? 0 : 1;
