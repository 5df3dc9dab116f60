// The daily review: what is due, one question after another, and the last one can be undone.
import { say } from '#say/review.ts';
import { onPress, partOf } from '#components/page/parts.browser.ts';
import { counted } from '#progress/event-list.ts';
import type { Answered } from '#progress/event.ts';
import type { Progress } from '#progress/progress.ts';
import { reviewQueue, schedule } from '#progress/schedule.ts';
import { progressSession } from '#progress/session.browser.ts';
import { writtenDay } from '#language/write-number.ts';
import { reviewQuestion } from './review-question.browser.ts';

class ReviewRun extends HTMLElement {
  #queue: readonly string[] = [];
  #at = -1;
  #dueCount = 0;

  connectedCallback() {
    void progressSession().then((progress) => this.#begin(progress));
  }

  #begin(progress: Progress) {
    onPress(this, 'next', () => this.#show(progress, this.#at + 1, true));
    onPress(this, 'more', () => this.#goOn(progress));
    onPress(this, 'undo', () => this.#undo(progress));
    progress.subscribe(() => this.#offerUndo(progress));
    this.#offerUndo(progress);
    const asked = new URLSearchParams(globalThis.location.search).get('items');
    const { due } = this.#review(progress);
    this.#queue = asked === null ? due : asked.split(',').filter((id) => this.#known.has(id));
    this.#dueCount = asked === null ? due.length : 0;
    return this.#show(progress, 0, false);
  }

  get #known(): ReadonlySet<string> {
    return new Set((this.dataset['items'] ?? '').split(' '));
  }

  #review = (progress: Progress) => reviewQueue(schedule(progress.events), this.#known, Date.now());

  /** What is not due yet, the next first. */
  #goOn(progress: Progress) {
    const { due, later } = this.#review(progress);
    this.#queue = [...due, ...later];
    this.#dueCount = due.length;
    return this.#show(progress, 0, true);
  }

  async #show(progress: Progress, at: number, focus: boolean) {
    this.#at = at;
    const id = this.#queue[at];
    const question = id === undefined ? undefined : await reviewQuestion(id, progress);
    // Pressed on meanwhile: a question that was fetched late must not take the place of the next.
    if (this.#at !== at) return;
    partOf(this, 'stage').replaceChildren(...(question ? [question] : []));
    partOf(this, 'place').textContent = question ? this.#place() : this.#end(progress);
    partOf(this, 'next').hidden = question === undefined;
    const { due, later } = this.#review(progress);
    partOf(this, 'more').hidden = question !== undefined || due.length + later.length === 0;
    if (focus) partOf(this, 'place').focus();
  }

  #place(): string {
    const place = { at: this.#at + 1, all: this.#queue.length };
    return say(this.#at < this.#dueCount ? 'dueQuestionOf' : 'questionOf', place);
  }

  #end(progress: Progress): string {
    const { due } = schedule(progress.events);
    const [next] = due.values();
    if (next === undefined) return say('nothingToReview');
    const left = this.#review(progress).due.length;
    if (left > 0) return say('moreDue', { n: left });
    return say('nextDueOn', { date: writtenDay(next) });
  }

  #offerUndo(progress: Progress) {
    partOf(this, 'undo').hidden = lastReview(progress) === undefined;
  }

  #undo(progress: Progress) {
    const last = lastReview(progress);
    if (last === undefined) return;
    const { item, itemVersion, seed } = last;
    void progress.record({ kind: 'undone', item, itemVersion, seed });
    if (this.#queue[this.#at] === item) return partOf(this, 'place').focus();
    this.#queue = this.#queue.toSpliced(this.#at, 0, item);
    return this.#show(progress, this.#at, true);
  }
}

const lastReview = (progress: Progress): Answered | undefined =>
  counted(progress.events)
    .filter((event) => event.kind === 'answered')
    .findLast(({ review }) => review === true);

customElements.define('review-run', ReviewRun);
