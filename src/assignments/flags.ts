// What a teacher should look at in a receipt that could be opened.
import type { Asked } from './asked.ts';
import type { Identified } from './assignment.ts';
import { chainOf, type Receipt } from './receipt.ts';
import type { Bank } from './regrade.ts';
import { say } from '#say/marking.ts';

export interface Flag {
  readonly kind:
    | 'other assignment'
    | 'wrong seed'
    | 'chain broken'
    | 'not asked'
    | 'version unknown'
    | 'too many takes'
    | 'late';
  /** In a sentence: what is so, and what it may mean. */
  readonly message: string;
}

interface Expected {
  readonly seed: number;
  readonly asked: readonly Asked[];
  readonly bank: Bank;
}

/** Most serious first. */
export async function flagsOf(
  { id, assignment }: Identified,
  receipt: Receipt,
  { seed, asked, bank }: Expected,
): Promise<readonly Flag[]> {
  const here = receipt.assignment === id;
  const answered = new Set(receipt.log.map(({ item, version }) => `${item} ${version}`));
  const expected = new Set(asked.map(({ id: item, version }) => `${item} ${version}`));
  const strange = [...answered].filter((key) => !expected.has(key));
  const unknown = asked.filter((one) => bank(one.id, one.version) === undefined);
  const late = lateness(assignment.due, receipt.handedIn);
  const found: readonly (Flag | false | undefined)[] = [
    !here && flag('other assignment', say('saysOtherAssignment')),
    here && receipt.seed !== seed && flag('wrong seed', say('saysWrongSeed')),
    receipt.chain !== (await chainOf(receipt)) && flag('chain broken', say('saysChainBroken')),
    strange.length > 0 && flag('not asked', say('saysNotAsked', { n: strange.length })),
    unknown.length > 0 && flag('version unknown', say('saysVersionUnknown', { n: unknown.length })),
    receipt.attempt > assignment.takes &&
      flag(
        'too many takes',
        say('saysTooManyTakes', { take: receipt.attempt, takes: assignment.takes }),
      ),
    late,
  ];
  return found.filter((one) => typeof one === 'object');
}

const flag = (kind: Flag['kind'], message: string): Flag => ({ kind, message });

function lateness(due: string | undefined, handedIn: number): Flag | undefined {
  if (due === undefined || handedIn <= Date.parse(due)) return undefined;
  const minutes = Math.ceil((handedIn - Date.parse(due)) / 60_000);
  return flag(
    'late',
    minutes < 120
      ? say('saysLateMinutes', { minutes })
      : say('saysLateHours', { hours: Math.round(minutes / 60) }),
  );
}
