// What shows the reader's progress on a page. Whoever was here before finds it at once; a lesson, which is
// read without it, fetches it with all that makes it answer.
import type { Progress } from '#progress/progress.ts';
import { progressSession } from '#progress/session.browser.ts';
import { startLessonProgress } from './lesson-progress.browser.ts';
import { startStoreNotice } from './store-notice.browser.ts';

/** Defines <`name`>, which `start` is called with once what is kept has been read. */
function define(name: string, start: (place: HTMLElement, progress: Progress) => void): void {
  class Kept extends HTMLElement {
    connectedCallback() {
      void progressSession().then((progress) => start(this, progress));
    }
  }
  customElements.define(name, Kept);
}

define('lesson-progress', startLessonProgress);
define('store-notice', startStoreNotice);
