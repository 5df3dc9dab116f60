import type { WrongAnswer } from '#quiz/item-type.ts';
import { firstPair } from '../first-pair.ts';
import { wrongAnswer } from '../slips.ts';
import { written } from './figure-state.ts';
import { contains, middle, overlap } from './interval.ts';
import type { Target, WidgetStateQuestion, WidgetStateResponse } from './question.ts';

type Response = WidgetStateResponse;

export const rightSetting = ({ targets }: WidgetStateQuestion): Response =>
  Object.fromEntries(targets.map(({ name, answer }) => [name, written(answer)]));

/** Each named wrong setting, and a value too low and one too high for each target. */
export const wrongSettings = (question: WidgetStateQuestion): readonly WrongAnswer<Response>[] =>
  question.targets.flatMap((target) => {
    const set = (value: number) => ({ ...rightSetting(question), [target.name]: written(value) });
    const named = target.wrong.map((setting) => wrongAnswer(set(middle(setting)), setting));
    const [below, above] = beyond(target);
    return [
      ...named,
      wrongAnswer(set(below), { name: target.low }),
      wrongAnswer(set(above), { name: target.high }),
    ];
  });

/** Values below and above all that the target knows. */
function beyond(target: Target): readonly [number, number] {
  const all = [target, ...target.wrong];
  return [Math.min(...all.map(({ from }) => from)) - 1, Math.max(...all.map(({ to }) => to)) + 1];
}

export function clash({ targets }: WidgetStateQuestion): string | undefined {
  for (const { name, answer, wrong, ...accepted } of targets) {
    if (!contains(accepted, answer)) return `Of ${name}, the answer is not among what is accepted.`;
    const mixed = wrong.find((setting) => overlap(setting, accepted));
    if (mixed) return `Of ${name}, ${mixed.name} and the answer are too close to tell apart.`;
    const [one, other] = firstPair(wrong, overlap) ?? [];
    if (one && other)
      return `Of ${name}, the wrong settings ${one.name} and ${other.name} overlap.`;
  }
  return undefined;
}
