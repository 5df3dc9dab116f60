// Brings questions to life when the reader comes near; their code is not loaded before.
import { say } from '#say/waking.ts';
import { offerRetry } from '#components/waking/retry.browser.ts';
import { whenNear } from '#components/waking/when-near.browser.ts';
import type { Progress } from '#progress/progress.ts';
import type { Item } from '#quiz/item.ts';
import type { ItemFrameProps } from './frame-props.ts';
import type { Wording } from './html-texts.ts';

/** What the page knows and components do not. */
export interface QuizSetup {
  /** The items of a lesson, by its slug. */
  readonly loadItems: (lesson: string) => Promise<Iterable<Item>>;
  /** What those items say, as HTML with unfilled slots, by the item's id. */
  readonly loadWordings: (lesson: string) => Promise<Readonly<Record<string, Wording>>>;
  readonly progress: () => Promise<Progress>;
  /** How an item is asked where it is not as the course asks it. */
  readonly frame?: (item: Item) => Pick<ItemFrameProps, 'policy' | 'assigned'>;
}

/** Defines <quiz-item> and <prediction-gate> once. */
export function defineQuizItems(setup: QuizSetup): void {
  if (customElements.get('quiz-item') !== undefined) return;
  customElements.define(
    'quiz-item',
    questionElement(setup, () => undefined),
  );
  customElements.define('prediction-gate', questionElement(setup, lockFigures));
}

function questionElement(setup: QuizSetup, begin: (element: HTMLElement) => void) {
  return class extends HTMLElement {
    #started = false;

    connectedCallback() {
      if (this.#started) return;
      this.#started = true;
      begin(this);
      whenWanted(this, () => void wake(this, setup).catch(() => undefined));
    }
  };
}

/** Figures inside a gate wait for the prediction, unless a link asked for one of their states. */
function lockFigures(gate: HTMLElement): void {
  const asked = new URLSearchParams(window.location.search).has(gate.dataset['widget'] ?? '');
  if (!asked) setLocked(gate, true);
}

const setLocked = (gate: HTMLElement, locked: boolean): void => {
  for (const figure of gate.querySelectorAll('shrinkage-widget'))
    figure.toggleAttribute('locked', locked);
};

/** Once: when it is near, when someone enters it, or when it is needed unseen, to be printed. */
function whenWanted(element: HTMLElement, action: () => void): void {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    leaveUnwatched();
    for (const event of ['focusin', 'wake']) element.removeEventListener(event, begin);
    action();
  };
  const place = element.querySelector('.question-box') ?? element;
  const drawn = element.querySelector('.question-frame')?.hasChildNodes() ?? false;
  const leaveUnwatched = whenNear({ element: place, margin: 600, drawn }, begin);
  for (const event of ['focusin', 'wake']) element.addEventListener(event, begin);
}

/** Where that fails the static question stays, the figure opens, and a button tries again. */
async function wake(element: HTMLElement, setup: QuizSetup): Promise<void> {
  const onopen = () => setLocked(element, false);
  const fall = (text: string, reason: unknown) => {
    onopen();
    delete element.dataset['alive'];
    const place = element.querySelector<HTMLElement>('.failure');
    if (place !== null) offerRetry(place, text, () => wake(element, setup));
    reportError(reason);
  };
  const onstop = (reason: unknown) => fall(say('questionStopped'), reason);
  try {
    const { hydrateQuestion } = await import('./hydrate-question.browser.ts');
    await hydrateQuestion(element, setup, { onopen, onstop });
  } catch (reason) {
    fall(say('questionNotLoaded'), reason);
    throw reason;
  }
}
