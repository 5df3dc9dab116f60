// Events are the truth; what is shown is a fold over them, one reducer for each kind of event.
import { counted } from './event-list.ts';
import type { Answered, Predicted, ProgressEvent, Undone, Viewed } from './event.ts';

/** What a learner has reached at one item. */
export interface ItemProgress {
  /** From 0 to 1. */
  readonly bestPoints: number;
  /** Graded answers, over all seeds and versions. */
  readonly attempts: number;
  /** True once an answer was fully right. */
  readonly solved: boolean;
  /** Graded answers at the version and seed of the last. */
  readonly spent: number;
  readonly last: Answered;
}

export interface MisconceptionProgress {
  /** When answers revealed it, oldest first. */
  readonly times: readonly number[];
  /** The items that revealed it and have not been answered fully right since. */
  readonly openAt: ReadonlySet<string>;
}

/** Everything that the events say, by item, lesson or misconception. */
export interface ProgressState {
  readonly items: ReadonlyMap<string, ItemProgress>;
  /** The last prediction at each item. */
  readonly predictions: ReadonlyMap<string, Predicted>;
  /** When each lesson was first and last opened, in milliseconds since 1970. */
  readonly lessons: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
  readonly misconceptions: ReadonlyMap<string, MisconceptionProgress>;
}

export const nothingDone: ProgressState = {
  items: new Map(),
  predictions: new Map(),
  lessons: new Map(),
  misconceptions: new Map(),
};

type Events = { answered: Answered; predicted: Predicted; viewed: Viewed; undone: Undone };
type Kind = ProgressEvent['kind'];
type Reducers = {
  readonly [K in Kind]: (state: ProgressState, event: Events[K]) => ProgressState;
};

const reducers: Reducers = {
  answered: (state, event) => ({
    ...state,
    items: withEntry(state.items, event.item, answeredOnce(state.items.get(event.item), event)),
    misconceptions: withMisconceptions(state.misconceptions, event),
  }),
  predicted: (state, event) => ({
    ...state,
    predictions: withEntry(state.predictions, event.item, event),
  }),
  viewed: (state, { lesson, time }) => ({
    ...state,
    lessons: withEntry(state.lessons, lesson, {
      first: state.lessons.get(lesson)?.first ?? time,
      last: time,
    }),
  }),
  // `counted` has taken out what it undoes.
  undone: (state) => state,
};

/** The state after one more event; an event of a later release of the course changes nothing. */
export const reduce = <K extends Kind>(
  state: ProgressState,
  event: Events[K] & { readonly kind: K },
): ProgressState =>
  Object.hasOwn(reducers, event.kind) ? reducers[event.kind](state, event) : state;

/** The state after all events, oldest first. */
export const fold = (events: readonly ProgressEvent[]): ProgressState =>
  counted(events).reduce((state, event) => reduce(state, event), nothingDone);

/** Whether each item that revealed a misconception was answered fully right since. */
export const isOvercome = ({ openAt }: MisconceptionProgress): boolean => openAt.size === 0;

const answeredOnce = (before: ItemProgress | undefined, event: Answered): ItemProgress => ({
  bestPoints: Math.max(before?.bestPoints ?? 0, event.points),
  attempts: (before?.attempts ?? 0) + 1,
  solved: before?.solved === true || event.points >= 1,
  spent: Math.max(event.attempt, 1 + spentAt(before, event)),
  last: event,
});

const spentAt = (before: ItemProgress | undefined, { itemVersion, seed }: Answered): number =>
  before?.last.itemVersion === itemVersion && before.last.seed === seed ? before.spent : 0;

function withMisconceptions(
  before: ProgressState['misconceptions'],
  { item, points, misconceptions, time }: Answered,
): ProgressState['misconceptions'] {
  const after = new Map(before);
  if (points >= 1) for (const [name, entry] of after) after.set(name, closedAt(item, entry));
  for (const name of misconceptions) after.set(name, openedAt(item, time, after.get(name)));
  return after;
}

const closedAt = (item: string, { times, openAt }: MisconceptionProgress) => ({
  times,
  openAt: new Set([...openAt].filter((open) => open !== item)),
});

const openedAt = (item: string, time: number, before: MisconceptionProgress | undefined) => ({
  times: [...(before?.times ?? []), time],
  openAt: new Set([...(before?.openAt ?? []), item]),
});

const withEntry = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) =>
  new Map(map).set(key, value);
