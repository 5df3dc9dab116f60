// Simulations too long for a build are kept beside the lesson that tells of them. Here every draw is
// made again: `npm run endurance` fails where one is not what was kept, to six digits.
import { readFileSync } from 'node:fs';
import {
  byMethod,
  byScenario,
  type ContaminationSettings,
} from '#numerics/simulations/contamination-settings.ts';
import { contamination, newContamination } from '#numerics/simulations/contamination.ts';

interface Kept {
  readonly settings: ContaminationSettings;
  readonly risks?: unknown;
  readonly lambdas: unknown;
}

const folder = 'content/lessons/11-ridge-and-outliers';

const kept = (name: string): Kept => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));

const sixDigits = (values: readonly number[]): number[] =>
  values.map((value) => Number(value.toPrecision(6)));

function drawn(settings: ContaminationSettings) {
  const all = [...contamination(newContamination(settings))].at(-1)?.repetitions ?? [];
  return {
    lambdas: byScenario((scenario) => sixDigits(all.map(({ lambdas }) => lambdas[scenario]))),
    risks: byScenario((scenario) =>
      byMethod((method) => sixDigits(all.map(({ risks }) => risks[scenario][method]))),
    ),
  };
}

function compare(name: string, again: unknown, before: unknown): void {
  const same = JSON.stringify(again) === JSON.stringify(before);
  console.log(
    `${same ? 'ok  ' : 'FAIL'} ${name}: every draw is ${same ? '' : 'not '}what was kept`,
  );
  if (!same) process.exitCode = 1;
}

const table = kept('contamination');
const { lambdas, risks } = drawn(table.settings);
compare('contamination', { risks, lambdas }, { risks: table.risks, lambdas: table.lambdas });

const alone = kept('one-far-row');
compare('one far row', drawn(alone.settings).lambdas.leverage, alone.lambdas);
