// Everything that the gradebook's page knows; what stands in `book` is kept in the tab.
import type { Identified } from '#assignments/assignment.ts';
import { messageOf } from '#assignments/message-of.ts';
import type { OwnKeys } from '#assignments/own-items.ts';
import { bookOf, countedOf, type Book } from '#gradebook/book.ts';
import type { Dropped, Refused } from '#gradebook/found.ts';
import { analysisOf } from '#gradebook/item-analysis.ts';
import type { MarkStage } from '#gradebook/mark-all.ts';
import type { Submission } from '#gradebook/marking.ts';
import { mended } from '#gradebook/mends.ts';
import { suspicionsOf, type Suspicions } from '#gradebook/suspicions.ts';
import {
  byGraded,
  decidedWith,
  decisionsOf,
  listOf,
  nothingSuspected,
  readPaper,
  saidOf,
} from './book-parts.ts';
import { emptyBook, type KeptBook, type MarkReceipts } from './contract.ts';
import { say } from '#say/gradebook.ts';

/** What opens and grades: an assignment, the key it is sealed to, the answers of locked questions. */
export interface Desk {
  readonly identified: Identified;
  readonly key: CryptoKeyPair;
  readonly keys: OwnKeys;
}

export class GradebookState {
  book = $state.raw<KeptBook>(emptyBook);
  desk = $state.raw<Desk>();
  stage = $state.raw<MarkStage>();
  said = $state('');
  problem = $state('');
  notOpened = $state.raw<readonly Refused[]>([]);
  paperRefused = $state.raw<readonly Refused[]>([]);
  submissions = $state.raw<readonly Submission[]>([]);
  suspicions = $state.raw<Suspicions>(nothingSuspected);
  #stop: AbortController | undefined;
  readonly #mark: MarkReceipts;
  readonly #keep: (book: KeptBook) => boolean;

  constructor(mark: MarkReceipts, kept: KeptBook, keep: (book: KeptBook) => boolean) {
    [this.#mark, this.#keep, this.book] = [mark, keep, kept];
  }

  /** The answers of the teacher's file, and over them those that were mended here. */
  readonly keys: OwnKeys = $derived({ ...this.desk?.keys, ...this.book.answers });
  readonly list = $derived.by(() => listOf(this.book.list));
  readonly graded: readonly Submission[] = $derived(
    this.submissions.map((one) => ({ ...one, marks: mended(one.marks, this.book.mends) })),
  );
  readonly shown: Book = $derived(
    bookOf(this.graded, {
      counting: this.book.counting,
      suspicions: byGraded(this.graded, this.submissions, this.suspicions),
      people: this.list.people,
      decided: decisionsOf(this.book),
    }),
  );
  readonly counted = $derived(countedOf(this.shown).map(({ marks }) => marks));
  readonly analysis = $derived(analysisOf(this.counted));
  readonly refused: readonly Refused[] = $derived([
    ...this.book.notTaken,
    ...this.notOpened,
    ...this.paperRefused,
  ]);

  /** Changes what is kept; marks again where that changes marks. */
  async change(changes: Partial<KeptBook>, again = false): Promise<void> {
    this.book = { ...this.book, ...changes };
    const kept = this.#keep(this.book);
    if (!kept) this.said = say('tooMuch');
    if (again) await this.mark([]);
  }

  /** Compares what was handed in once more, with a new class list. */
  async useList(changes: Pick<KeptBook, 'list' | 'listName'>): Promise<void> {
    await this.change(changes);
    const receipts = this.submissions.filter(({ receipt }) => receipt);
    await this.#take(receipts, new AbortController().signal);
  }

  decide(place: number, admitted: boolean): Promise<void> {
    return this.change({ decided: decidedWith(this.book, place, admitted) });
  }

  async open(desk: Desk, link: string): Promise<void> {
    this.desk = desk;
    await this.change({ link }, this.book.found.length > 0 || this.book.paper !== '');
  }

  async mark(files: readonly Dropped[]): Promise<void> {
    if (this.desk === undefined) return;
    this.cancel();
    const stop = (this.#stop = new AbortController());
    [this.problem, this.said] = ['', ''];
    this.stage = { doing: 'opening', done: 0, of: 0 };
    try {
      const { found, mends } = this.book;
      const watch = { onStage: (stage: MarkStage) => (this.stage = stage), signal: stop.signal };
      const request = { files, found, ...this.desk, keys: this.keys, mends };
      const marked = await this.#mark(request, watch);
      await this.#take(marked.submissions, stop.signal);
      this.notOpened = marked.notOpened;
      const notTaken = [...this.book.notTaken, ...marked.notTaken];
      await this.change({ found: marked.found, notTaken });
      this.said = saidOf(marked.submissions.length, this.refused.length);
    } catch (thrown) {
      if (stop.signal.aborted) this.said = say('stopped');
      else this.problem = messageOf(thrown);
    } finally {
      if (this.#stop === stop) this.stage = undefined;
    }
  }

  async #take(receipts: readonly Submission[], signal: AbortSignal): Promise<void> {
    const { identified } = this.desk ?? {};
    if (identified === undefined) return;
    const paper = await readPaper(this.book.paper, identified);
    const all = [...receipts, ...paper.submissions];
    const suspicions = await suspicionsOf(all, identified, this.list.people);
    signal.throwIfAborted();
    [this.submissions, this.suspicions, this.paperRefused] = [all, suspicions, paper.refused];
  }

  cancel(): void {
    this.#stop?.abort(new Error('Stopped.'));
    this.stage = undefined;
  }

  /** Forgets everything, here and in the tab. */
  async erase(): Promise<void> {
    this.cancel();
    [this.submissions, this.suspicions, this.notOpened, this.paperRefused] = [
      [],
      nothingSuspected,
      [],
      [],
    ];
    this.desk = undefined;
    this.book = emptyBook;
    this.#keep(emptyBook);
    this.said = say('erased');
  }
}
