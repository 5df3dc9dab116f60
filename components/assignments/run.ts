// One student at one take of one assignment.
import type { Asked } from '#assignments/asked.ts';
import type { Identified } from '#assignments/assignment.ts';
import { logOf, type Pending } from '#assignments/log.ts';
import type { Student } from '#assignments/personal-seed.ts';
import { chained, type Receipt } from '#assignments/receipt.ts';
import { readDraft, same } from '#components/items/draft.ts';
import type { Progress } from '#progress/progress.ts';
import type { Item } from '#quiz/item.ts';

/** What is kept so that a reload goes on where it was. */
export interface KeptRun {
  readonly student: Student;
  readonly take: number;
  /** Milliseconds since 1970. */
  readonly began: number;
  /** The last receipt that was made. */
  readonly sealed?: string;
}

export interface Run extends KeptRun {
  readonly identified: Identified;
  readonly seed: number;
  readonly questions: readonly Question[];
  readonly progress: Progress;
}

export interface Question {
  readonly asked: Asked;
  /** Absent where this site does not know the version that was assigned. */
  readonly item: Item | undefined;
  /** The figure that it is about, where it is to be set. */
  readonly figure?: { readonly widget: string; readonly title: string };
}

/** Gives every question its own numbers, where it has not got them yet. */
export function drawNumbers({ questions, progress, seed }: Run): void {
  for (const { item } of questions) {
    if (item === undefined || readDraft(item, progress.draft(item.id))?.seed === seed) continue;
    void progress.saveDraft(item.id, { version: item.version, seed, response: item.empty });
  }
}

/** What stands in the fields and was never checked. */
export const pendingOf = (run: Run): readonly Pending[] =>
  run.questions.flatMap(({ item }) => (item === undefined ? [] : pendingAt(item, run)));

function pendingAt(item: Item, { progress, seed }: Run): readonly Pending[] {
  const draft = readDraft(item, progress.draft(item.id));
  if (draft?.seed !== seed || same(draft.response, item.empty)) return [];
  const last = progress.state.items.get(item.id)?.last;
  if (last?.seed === seed && same(last.response, draft.response)) return [];
  const { id, version } = item;
  const hints = draft.hints?.length ?? 0;
  return [{ item: id, version, response: draft.response, ...(hints > 0 && { hints }) }];
}

/** What is handed in at that time, in milliseconds since 1970. */
export function receiptAt(run: Run, now: number): Promise<Receipt> {
  const { student, take, began, seed, progress } = run;
  const log = logOf(progress.events, pendingOf(run), { seed, began, now });
  const assignment = run.identified.id;
  return chained({ assignment, student, attempt: take, seed, began, handedIn: now, log });
}

/** The places of the questions that have no answer at all. */
export function unanswered(run: Run): readonly number[] {
  const pending = new Set(pendingOf(run).map(({ item }) => item));
  return run.questions.flatMap(({ asked: { id } }, place) =>
    run.progress.state.items.has(id) || pending.has(id) ? [] : [place],
  );
}
