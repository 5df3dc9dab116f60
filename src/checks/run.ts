// What `npm test` and `npm run check` run, one stage after another, each with its time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { staticStages, testStages, type Stage } from './stages.ts';

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

function runStage({ name, command, environment = {} }: Stage): boolean {
  const [program = '', ...rest] = command.split(' ');
  const started = performance.now();
  process.stdout.write(`${name}: ${command} … `);
  const env = { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, rest, {
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  writeFileSync(`reports/${name.replaceAll(' ', '-')}.log`, `${stdout}${stderr}`);
  console.log(seconds(performance.now() - started));
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

function readCounts({ report }: Stage): Counts {
  try {
    return report === undefined ? { passed: 0, failed: 0 } : countsIn(report);
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function runAll(stages: readonly Stage[]): void {
  const total = { passed: 0, failed: 0 };
  let broken: string | undefined;
  for (const stage of stages) {
    const succeeded = runStage(stage);
    const counts = readCounts(stage);
    total.passed += counts.passed;
    total.failed += succeeded ? counts.failed : Math.max(1, counts.failed);
    if (succeeded) continue;
    broken = stage.name;
    break;
  }
  process.exitCode = broken === undefined ? 0 : 1;
  console.log(
    broken === undefined ? `all stages in ${seconds(performance.now())}` : `failed at: ${broken}`,
  );
  if (stages.some(({ report }) => report))
    console.log(`tests: ${total.passed} passed, ${total.failed} failed`);
}

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports');
runAll(process.argv.includes('--static') ? staticStages : [...staticStages, ...testStages]);
