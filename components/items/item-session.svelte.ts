// A graded question while it is answered: what stands in its fields, how it was judged, what is left.
import type { Grade } from '#quiz/grade.ts';
import type { Item } from '#quiz/item.ts';
import { coursePolicy, type Policy } from '#quiz/policy.ts';
import { standing, type Kept } from '#quiz/score.ts';
import { afresh, asEarlier, restored, same, type Draft, type Restored } from './draft.ts';
import type { Record } from './frame-props.ts';
import { judged } from './judged.ts';
import { unmended } from './unmended.ts';
import { variantIn } from './variant-in.ts';

interface Setting {
  readonly item: Item;
  readonly lang?: string | undefined;
  readonly progress?: Record | undefined;
  readonly policy?: Policy;
  readonly review?: boolean;
}

export class ItemSession {
  seed = $state(0);
  response = $state.raw<unknown>();
  grade = $state.raw<Grade>();
  hints = $state.raw<readonly number[]>([]);
  /** What an earlier visit left that does not stand in the fields. */
  left = $state.raw<Pick<Restored, 'earlier' | 'answeredEarlier'>>({});
  /** What stood in the fields before another tab's typing took its place. */
  replaced = $state.raw<unknown>();
  solutionOpen = $state(false);
  /** Whether someone listens: not before the first drawing, which equals the one of the build. */
  alive = $state(false);
  /** The response that `grade` belongs to. */
  #judged = $state.raw<unknown>();
  #kept = $state.raw<Kept>();
  readonly #setting: Setting;
  readonly policy: Policy;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.policy = setting.policy ?? coursePolicy;
  }

  readonly variant = $derived.by(() => variantIn(this.#setting.lang, this.#item, this.seed));
  readonly standing = $derived.by(() =>
    standing(this.#kept, this.#item.version, this.seed, this.policy),
  );
  /** The verdict, where the fields still hold what it judged. */
  readonly marks = $derived.by(() =>
    this.grade?.outcome === 'graded' && (this.verdictLater || !same(this.response, this.#judged))
      ? undefined
      : this.grade,
  );

  get verdictLater(): boolean {
    return this.policy.feedback === 'later';
  }

  get finished(): boolean {
    return this.standing.finished && !this.verdictLater;
  }

  /** Shows what progress knows, now and whenever another tab or an undoing changes it. */
  begin(): (() => void) | undefined {
    this.#show();
    this.alive = true;
    return this.#setting.progress?.follow(() => this.#show());
  }

  change(response: unknown): void {
    if (this.grade?.outcome === 'ungraded')
      this.grade = unmended(this.grade, this.response, response);
    this.response = response;
    this.replaced = undefined;
    this.#keep(this.#draft());
  }

  openHint(place: number): void {
    if (this.finished || this.hints.includes(place)) return;
    this.hints = [...this.hints, place];
    this.response ??= this.#item.empty;
    this.#keep(this.#draft());
  }

  /** Puts back what was typed before, and offers it no longer. */
  use(response: unknown): void {
    this.left = { ...this.left, earlier: undefined };
    this.change(response);
  }

  forget(): void {
    this.left = { ...this.left, earlier: undefined };
    this.#keep(this.#draft());
  }

  check(): void {
    // Pressing Enter twice is not a second attempt.
    if (this.grade?.outcome === 'graded' && same(this.response, this.#judged)) return;
    this.response ??= this.#item.empty;
    this.#judged = this.response;
    this.grade = judged(this.variant, this.response);
    if (this.grade.outcome === 'graded') this.#record(this.grade);
  }

  startAfresh(): void {
    const next = afresh(this.#item, this.#draft(), this.#last);
    // Where nothing is kept, nobody calls back.
    ({ seed: this.seed, response: this.response } = next);
    [this.grade, this.hints, this.solutionOpen] = [undefined, [], false];
    this.#keep(next);
  }

  get #item(): Item {
    return this.#setting.item;
  }

  get #last() {
    return this.#setting.progress?.state.items.get(this.#item.id)?.last;
  }

  #show(): void {
    const { progress } = this.#setting;
    this.#kept = progress?.state.items.get(this.#item.id);
    const known = restored(this.#item, progress?.draft(this.#item.id), this.#last);
    this.left = known;
    const shown = this.alive && this.seed === known.seed && same(this.response, known.response);
    if (shown) this.#judgeAgain(known);
    else this.#adopt(known);
  }

  /** The fields stay; the verdict on them may be given in another tab, or fall by an undoing. */
  #judgeAgain({ judged }: Restored): void {
    const hasVerdict = this.grade?.outcome === 'graded' && same(this.#judged, this.response);
    if (judged === hasVerdict) return;
    this.#judged = judged ? this.response : undefined;
    this.grade = judged ? this.variant.grade(this.response) : undefined;
  }

  #adopt(known: Restored): void {
    const { empty, id } = this.#item;
    const typed = !same(this.response ?? empty, empty);
    if (typed && this.#setting.progress?.isFromElsewhere(id)) this.replaced = this.response;
    ({ seed: this.seed, response: this.response, hints: this.hints } = known);
    this.#judged = known.judged ? known.response : undefined;
    this.grade = known.judged ? this.#item.variant(known.seed).grade(known.response) : undefined;
    this.solutionOpen = false;
  }

  #draft(): Draft {
    return {
      version: this.#item.version,
      seed: this.seed,
      response: this.response ?? this.#item.empty,
      ...(this.hints.length > 0 && { hints: this.hints }),
      ...asEarlier(this.left.earlier),
    };
  }

  #keep(draft: Draft): void {
    void this.#setting.progress?.saveDraft(this.#item.id, draft);
  }

  #record({ points, misconceptions }: { points: number; misconceptions: readonly string[] }): void {
    const { id, version } = this.#item;
    void this.#setting.progress?.record({
      kind: 'answered',
      item: id,
      itemVersion: version,
      seed: this.seed,
      attempt: this.standing.attempts + 1,
      response: this.response,
      points,
      misconceptions,
      ...(this.hints.length > 0 && { hints: this.hints.length }),
      ...(this.#setting.review === true && { review: true }),
    });
  }
}
