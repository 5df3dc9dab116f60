// What a teacher has chosen so far, as the builder holds it, and the assignment that it makes.
import type { Policy } from '#quiz/policy.ts';
import type { Assignment, Entry, Source } from './assignment.ts';
import { readAssignment } from './assignment.ts';
import { Unfit } from './fields.ts';
import { lock, ownId, type OwnItem, type OwnKey, type OwnKeys } from './own-items.ts';
import { say } from '#say/unfit.ts';

/** The names of the pools that questions can be put in. */
export const poolNames = ['A', 'B', 'C', 'D'] as const;
export type PoolName = (typeof poolNames)[number];

export interface Chosen {
  /** Of the course, or `own/<name>`. */
  readonly id: string;
  readonly version: number;
  readonly weight: number;
  readonly pool?: PoolName;
}

export interface Plan {
  readonly title: string;
  readonly chosen: readonly Chosen[];
  /** How many of each pool every student gets; one where it does not say. */
  readonly picks: Readonly<Partial<Record<PoolName, number>>>;
  /** The teacher's own questions with their keys, chosen or not. */
  readonly own: readonly OwnItem[];
  /** Names of own questions whose keys stay out of the link. */
  readonly locked: readonly string[];
  readonly policy: Policy;
  readonly takes: number;
  /** ISO, in UTC; empty for none. */
  readonly due: string;
  /** The teacher's public key; empty for practice. */
  readonly teacherKey: string;
}

export const emptyPlan: Plan = {
  title: '',
  chosen: [],
  picks: {},
  own: [],
  locked: [],
  policy: { attempts: 3, hintCost: 0, feedback: 'now' },
  takes: 1,
  due: '',
  teacherKey: '',
};

export interface Planned {
  readonly assignment: Assignment;
  /** Of the locked questions: for the teacher's file alone. */
  readonly keys: OwnKeys;
}

/** The assignment of a plan; throws Unfit with what is missing. */
export function assignmentOf(plan: Plan, salt: string, bank: string): Planned {
  if (plan.title.trim() === '') throw new Unfit(say('noTitle'));
  if (plan.chosen.length === 0) throw new Unfit(say('nothingChosen'));
  const locked = plan.chosen.some((one) => isLockedIn(plan, one));
  if (locked && plan.teacherKey === '') throw new Unfit(say('lockedNeedsKey'));
  const { title, policy, takes, due, teacherKey } = plan;
  const assignment = readAssignment({
    format: 'shrinkage-assignment',
    version: 1,
    title: title.trim(),
    entries: entriesOf(plan),
    policy,
    takes,
    ...(due !== '' && { due }),
    salt,
    bank,
    ...(teacherKey !== '' && { teacherKey }),
  });
  return { assignment, keys: keysOf(plan) };
}

/** Whether that question's key stays out of the link. */
export const isLockedIn = ({ locked }: Plan, { id }: Chosen): boolean =>
  locked.some((name) => ownId({ name }) === id);

/** A pool stands where the first of its questions does. */
function entriesOf(plan: Plan): readonly Entry[] {
  const { chosen, picks } = plan;
  return chosen.flatMap((one, place): readonly Entry[] => {
    if (one.pool === undefined) return [{ ...sourceOf(plan, one), weight: one.weight }];
    const pooled = chosen.filter(({ pool }) => pool === one.pool);
    if (chosen.findIndex(({ pool }) => pool === one.pool) < place) return [];
    const pick = picks[one.pool] ?? 1;
    if (pick > pooled.length)
      throw new Unfit(say('poolTooSmall', { pool: one.pool, all: pooled.length, pick }));
    return [{ pick, of: pooled.map((member) => sourceOf(plan, member)), weight: one.weight }];
  });
}

function sourceOf(plan: Plan, one: Chosen): Source {
  const { id, version } = one;
  if (!id.startsWith('own/')) return { item: id, version };
  const own = plan.own.find((candidate) => ownId(candidate) === id);
  if (own === undefined) throw new Unfit(say('questionGone', { id }));
  return { own: isLockedIn(plan, one) ? lock(own).item : own };
}

function keysOf({ chosen, own, locked }: Plan): OwnKeys {
  const keys: Record<string, OwnKey> = {};
  for (const item of own) {
    const asked = chosen.some(({ id }) => id === ownId(item));
    if (asked && locked.includes(item.name) && item.key) keys[item.name] = item.key;
  }
  return keys;
}
