// The tools above a lesson's questions.
import { say } from '#say/review.ts';
import { afresh } from '#components/items/draft.ts';
import { printAnswers } from '#components/items/print-answers.browser.ts';
import { wakeKept } from '#components/items/wake-kept.browser.ts';
import { drawAll } from '#components/page/draw-at-leisure.browser.ts';
import { onPress, partOf } from '#components/page/parts.browser.ts';
import { onPrintKeys, printAwake } from '#components/page/print-page.browser.ts';
import { nextUnsolved } from '#progress/lesson-progress.ts';
import type { Progress } from '#progress/progress.ts';
import { progressSession } from '#progress/session.browser.ts';
import type { Item } from '#quiz/item.ts';
import { loadItems } from './question-setup.browser.ts';

class QuizTools extends HTMLElement {
  readonly #lesson = this.dataset['lesson'] ?? '';
  readonly #items = (this.dataset['items'] ?? '').split(' ');

  connectedCallback() {
    onPress(this, 'print', () => this.#print());
    onPrintKeys(() => this.#print());
    partOf(this, 'solutions').addEventListener('change', ({ target }) => {
      printAnswers(target instanceof HTMLInputElement && target.checked);
    });
    void progressSession().then((progress) => {
      void wakeKept(progress);
      onPress(this, 'next', () => this.#goOn(progress));
      onPress(this, 'afresh', () => this.#startAfresh(progress));
    });
  }

  #tell(sentence: string) {
    partOf(this, 'result').textContent = sentence;
  }

  async #print() {
    this.#tell(this.dataset['preparing'] ?? '');
    await printAwake();
    this.#tell('');
  }

  #goOn(progress: Progress) {
    const next = nextUnsolved(progress.state, this.#items, reached());
    const question = document.querySelector<HTMLElement>(`[data-item="${next}"]`);
    this.#tell(question === null ? say('allSolved') : '');
    drawAll();
    question?.scrollIntoView();
    question?.querySelector<HTMLElement>('fieldset :is(input, select, button)')?.focus();
  }

  async #startAfresh(progress: Progress) {
    const items = await loadItems(this.#lesson);
    const graded = items.filter(({ id }) => this.#items.includes(id));
    const before = new Map(graded.map(({ id }) => [id, progress.draft(id)]));
    for (const item of graded) {
      const last = progress.state.items.get(item.id)?.last;
      const shown = before.get(item.id) ?? (last === undefined ? firstOf(item) : undefined);
      void progress.saveDraft(item.id, afresh(item, shown, last));
    }
    void wakeKept(progress);
    const undo = partOf(this, 'undo');
    undo.hidden = false;
    undo.onclick = () => {
      for (const [id, draft] of before) void progress.saveDraft(id, draft);
      undo.hidden = true;
      partOf(this, 'afresh').focus();
      this.#tell(say('numbersBack'));
    };
    this.#tell(say('areAfresh'));
  }
}

/** What a question shows that nobody has touched. */
const firstOf = ({ version, empty }: Item) => ({ version, seed: 0, response: empty });

/** The question with the focus, or else the first that is seen. */
function reached(): string | undefined {
  const questions = [...document.querySelectorAll<HTMLElement>('quiz-item')];
  const current =
    questions.find((question) => question.contains(document.activeElement)) ??
    questions.findLast((question) => question.getBoundingClientRect().top < 40);
  return current?.dataset['item'];
}

customElements.define('quiz-tools', QuizTools);
