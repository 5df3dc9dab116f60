// What `npm test` and `npm run check` run, one stage after another, each with its time.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { staticLanes, testGroups, type Stage } from './stages.ts';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

/** The counts in a report of vitest or Playwright. */
function countsIn(file: string): Counts {
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  const { numPassedTests = 0, numFailedTests = 0, stats } = report;
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: numPassedTests, failed: numFailedTests };
}

interface Outcome {
  readonly succeeded: boolean;
  readonly time: number;
  readonly output: string;
}

function runStage({ name, command, environment = {} }: Stage): Promise<Outcome> {
  const [program = '', ...rest] = command.split(' ');
  const started = performance.now();
  const env = { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    const end = (succeeded: boolean, more = '') => {
      const output = Buffer.concat(parts).toString() + more;
      writeFileSync(`reports/${name.replaceAll(' ', '-')}.log`, output);
      resolve({ succeeded, output, time: performance.now() - started });
    };
    child.on('error', (error) => end(false, error.message));
    child.on('close', (status) => end(status === 0));
  });
}

async function reported(stage: Stage): Promise<boolean> {
  const { succeeded, time, output } = await runStage(stage);
  console.log(`${stage.name}: ${stage.command} … ${seconds(time)}`);
  if (!succeeded) console.log(output);
  return succeeded;
}

function readCounts({ report }: Stage): Counts {
  try {
    return report === undefined ? { passed: 0, failed: 0 } : countsIn(report);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

interface Sum {
  passed: number;
  failed: number;
}

/** One after another until one fails; the name of that one. */
async function runLane(lane: readonly Stage[], total: Sum): Promise<string | undefined> {
  for (const stage of lane) {
    const succeeded = await reported(stage);
    const counts = readCounts(stage);
    total.passed += counts.passed;
    total.failed += succeeded ? counts.failed : Math.max(1, counts.failed);
    if (!succeeded) return stage.name;
  }
  return undefined;
}

/** Lanes of a group run side by side, groups one after another. */
async function runAll(groups: readonly (readonly (readonly Stage[])[])[]): Promise<void> {
  const total: Sum = { passed: 0, failed: 0 };
  let broken: string | undefined;
  for (const lanes of groups) {
    const ends = await Promise.all(lanes.map((lane) => runLane(lane, total)));
    broken ??= ends.find((end) => end !== undefined);
    if (broken !== undefined) break;
  }
  process.exitCode = broken === undefined ? 0 : 1;
  console.log(
    broken === undefined ? `all stages in ${seconds(performance.now())}` : `failed at: ${broken}`,
  );
  if (groups.flat(2).some(({ report }) => report))
    console.log(`tests: ${total.passed} passed, ${total.failed} failed`);
}

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');
await runAll(process.argv.includes('--static') ? [staticLanes] : [staticLanes, ...testGroups]);
