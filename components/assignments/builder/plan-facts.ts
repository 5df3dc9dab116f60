// What a plan comes to, before a link is made of it.
import { askedOf, outOf } from '#assignments/asked.ts';
import { expectedMinutes } from '#assignments/expected-time.ts';
import { ownId, type OwnItem } from '#assignments/own-items.ts';
import { assignmentOf, isLockedIn, type Plan } from '#assignments/plan.ts';
import type { CatalogItem } from '../catalog.ts';

export interface PlanFacts {
  /** Of one student, as far as the types of the questions tell. */
  readonly minutes: number;
  /** That one student can reach. */
  readonly points: number;
  /** Chosen questions with the same numbers for everyone. */
  readonly fixed: number;
  readonly locked: number;
}

export function factsOf(plan: Plan, course: ReadonlyMap<string, CatalogItem>): PlanFacts {
  const own = (id: string) => plan.own.find((one) => ownId(one) === id);
  const isFixed = (id: string) => !(course.get(id)?.drawn ?? (own(id)?.parameters.length ?? 0) > 0);
  const typeOf = (id: string) => course.get(id)?.type ?? typeOfOwn(own(id));
  const entries = entriesOf(plan);
  const asked = askedOf({ entries }, 1);
  return {
    minutes: asked.reduce((sum, { id }) => sum + expectedMinutes(typeOf(id)), 0),
    points: outOf({ entries }),
    fixed: plan.chosen.filter(({ id }) => isFixed(id)).length,
    locked: plan.chosen.filter((one) => isLockedIn(plan, one)).length,
  };
}

/** None while the plan makes no sense yet; what is missing is said when the link is made. */
function entriesOf(plan: Plan) {
  try {
    const complete = { ...plan, title: 'any', teacherKey: 'A'.repeat(87) };
    return assignmentOf(complete, 'A'.repeat(22), '').assignment.entries;
  } catch {
    return [];
  }
}

const typeOfOwn = (own: OwnItem | undefined): string =>
  own?.kind === 'choice' ? 'single-choice' : (own?.kind ?? '');
