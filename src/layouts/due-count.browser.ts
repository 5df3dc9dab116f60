// How much is due, in a sentence.
import { say } from '#say/review.ts';
import { reviewQueue, schedule } from '#progress/schedule.ts';
import { progressSession } from '#progress/session.browser.ts';

class DueCount extends HTMLElement {
  connectedCallback() {
    const known = new Set((this.dataset['items'] ?? '').split(' '));
    void progressSession().then((progress) => {
      const show = () => {
        const { due, later } = reviewQueue(schedule(progress.events), known, Date.now());
        this.textContent = sentence(due.length, later.length);
      };
      progress.subscribe(show);
      show();
    });
  }
}

function sentence(due: number, later: number): string {
  if (due + later === 0) return say('noneDueYet');
  if (due === 0) return say('nothingNowLater', { later });
  return later === 0 ? say('dueNow', { n: due }) : say('dueNowLater', { n: due, later });
}

customElements.define('due-count', DueCount);
