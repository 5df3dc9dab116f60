// How much is due, in a sentence.
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
  if (due + later === 0) return 'Nothing yet: each question that you answer is asked again, later.';
  const now = due === 0 ? 'Nothing' : `${due} ${due === 1 ? 'question' : 'questions'}`;
  return later === 0 ? `${now} now.` : `${now} now, ${later} later.`;
}

customElements.define('due-count', DueCount);
