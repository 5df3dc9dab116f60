// What a teacher should look at in a receipt that could be opened.
import type { Asked } from './asked.ts';
import type { Identified } from './assignment.ts';
import { chainOf, type Receipt } from './receipt.ts';
import type { Bank } from './regrade.ts';

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
    !here &&
      flag('other assignment', 'It answers another assignment, or one whose link was edited.'),
    here &&
      receipt.seed !== seed &&
      flag(
        'wrong seed',
        'Its numbers are not those of this student: it may be a copy of another’s.',
      ),
    receipt.chain !== (await chainOf(receipt)) &&
      flag(
        'chain broken',
        'Its log does not fit together: it was changed, or not made by this site.',
      ),
    strange.length > 0 &&
      flag('not asked', `It answers ${counted(strange.length)} that this student was not asked.`),
    unknown.length > 0 &&
      flag(
        'version unknown',
        `${counted(unknown.length)} could not be graded: the version is not known here, or the key is missing.`,
      ),
    receipt.attempt > assignment.takes &&
      flag(
        'too many takes',
        `It is take ${receipt.attempt} of ${assignment.takes} that were allowed.`,
      ),
    late,
  ];
  return found.filter((one) => typeof one === 'object');
}

const flag = (kind: Flag['kind'], message: string): Flag => ({ kind, message });

const counted = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

function lateness(due: string | undefined, handedIn: number): Flag | undefined {
  if (due === undefined || handedIn <= Date.parse(due)) return undefined;
  const minutes = Math.ceil((handedIn - Date.parse(due)) / 60_000);
  return flag(
    'late',
    `It was handed in ${minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`} after it was due, by the student’s clock.`,
  );
}
