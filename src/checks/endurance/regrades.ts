// A thousand submissions are worth the same, to the last remark, in Node and in every browser that
// is found; says which are not found.
//   node src/checks/endurance/regrades.ts [submissions]
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { browsers, visit, type Browser } from './visits.ts';

type Submissions = typeof import('./submissions.ts');

const count = Number(process.argv[2] ?? 1000);
const folder = resolve('reports/regrades');
const port = 4332;

await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: folder,
    target: 'es2022',
    lib: {
      entry: 'src/checks/endurance/submissions.ts',
      formats: ['es'],
      fileName: () => 'submissions.js',
    },
  },
});
const here: Submissions = await import(pathToFileURL(`${folder}/submissions.js`).href);

const submissions = await here.makeSubmissions(count);
const begun = performance.now();
const expected = await here.gradeSubmissions(submissions, 0, count);
console.log(
  `Node ${process.version}: ${expected.length} submissions graded in ${Math.round(performance.now() - begun)} ms, ${summary(expected)}.`,
);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/submissions.json`, submissions);
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><title>Regrades</title><script type="module">
    import { gradeSubmissions } from './submissions.js';
    const text = await (await fetch('./submissions.json')).text();
    const marks = await gradeSubmissions(text, 0, ${count});
    await fetch('/', { method: 'POST', body: JSON.stringify([navigator.userAgent, ...marks]) });
  </script>`,
);

let different = 0;
for (const browser of browsers) {
  if (browser.program === undefined)
    console.log(`${browser.name}: not found, so nothing was compared in it.`);
  else different += await differencesIn(browser);
}
const judged = (marks: string) => /"verdict":"(?:right|partly right|wrong)"/u.test(marks);
const tellsSomething = expected.length === count && expected.filter(judged).length > count / 2;
process.exitCode = different === 0 && tellsSomething ? 0 : 1;

/** Grades all in that browser; says and counts what differs. */
async function differencesIn(browser: Browser): Promise<number> {
  const [agent, ...found]: string[] = JSON.parse(await visit(browser, folder, port));
  console.log(`${browser.name} (${agent}): ${found.length} submissions graded.`);
  const wrong = expected.flatMap((marks, place) => (marks === found[place] ? [] : [place]));
  for (const place of wrong.slice(0, 5)) report(place, expected[place] ?? '', found[place] ?? '');
  console.log(`${wrong.length} of ${expected.length} differ from Node.`);
  return wrong.length;
}

function report(place: number, one: string, other: string): void {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const near = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  console.log(`Submission ${place}: …${near(one)}… became …${near(other)}…`);
}

/** How the verdicts are spread, so that a test of nothing is noticed. */
function summary(marks: readonly string[]): string {
  const verdicts = new Map<string, number>();
  for (const [, verdict = ''] of marks.join('').matchAll(/"verdict":"([^"]+)"/gu))
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  return Array.from(verdicts, ([verdict, times]) => `${times} ${verdict}`).join(', ');
}
