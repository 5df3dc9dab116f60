// At a lesson's start: up to three questions from earlier lessons, for who wants them.
import { say } from '#say/review.ts';
import { lessonOf } from '#progress/lesson-progress.ts';
import type { Progress } from '#progress/progress.ts';
import { dueItems, interleaved, schedule } from '#progress/schedule.ts';
import { reviewQuestion } from './review-question.browser.ts';

const most = 3;

/** Offers in `place` what is due of the lessons that it names; leaves it empty where nothing is. */
export function offerReview(place: HTMLElement, earlier: readonly string[], progress: Progress) {
  const due = dueItems(schedule(progress.events), Date.now());
  const items = interleaved(due.filter((item) => earlier.includes(lessonOf(item)))).slice(0, most);
  if (items.length === 0) return;
  const offer = document.createElement('p');
  const open = button(say('reviewFirst', { n: items.length }));
  open.setAttribute('aria-expanded', 'false');
  const list = document.createElement('ol');
  list.className = 'quiz';
  open.addEventListener('click', () => void toggle(open, list, items, progress));
  offer.append(open);
  place.replaceChildren(offer, list);
}

async function toggle(
  open: HTMLButtonElement,
  list: HTMLOListElement,
  items: readonly string[],
  progress: Progress,
) {
  const opened = open.getAttribute('aria-expanded') !== 'true';
  open.setAttribute('aria-expanded', String(opened));
  list.hidden = !opened;
  if (!opened || list.childElementCount > 0) return;
  for (const item of items) {
    const question = await reviewQuestion(item, progress);
    if (question === undefined) continue;
    const entry = document.createElement('li');
    entry.append(question);
    list.append(entry);
  }
}

function button(text: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  return element;
}
