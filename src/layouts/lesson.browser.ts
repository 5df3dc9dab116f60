// What makes a lesson's page alive: its questions, its reviews, and the record that it was opened.
import { defineQuizItems } from '#components/items/quiz-item.browser.ts';
import { wakeKept } from '#components/items/wake-kept.browser.ts';
import '#components/page/kept-elements.browser.ts';
import { drawAtLeisure } from '#components/page/draw-at-leisure.browser.ts';
import { onPrintKeys } from '#components/page/print-page.browser.ts';
import { startPermalinks } from '#components/prose/permalinks.browser.ts';
import { startPreviews } from '#components/prose/previews.browser.ts';
import { lessonOf } from '#progress/lesson-progress.ts';
import type { Progress } from '#progress/progress.ts';
import { progressSession } from '#progress/session.browser.ts';
import { askedBefore, questionSetup } from './question-setup.browser.ts';

defineQuizItems(questionSetup);

drawAtLeisure();

startPreviews();
startPermalinks();

const article = document.querySelector<HTMLElement>('article[data-lesson]');
const lesson = article?.dataset['lesson'];
if (article && lesson !== undefined) {
  void progressSession().then(async (progress) => {
    void progress.record({ kind: 'viewed', lesson });
    const { startLessonPlace } = await import('#components/page/lesson-place.browser.ts');
    startLessonPlace(article, lesson, progress);
  });
}

void progressSession().then(wakeKept);

const print = document.querySelector<HTMLElement>('lesson-print');
if (print !== null)
  onPrintKeys(() =>
    import('./lesson-print.browser.ts').then(({ printLesson }) => printLesson(print)),
  );
const startPrint = () =>
  void import('./lesson-print.browser.ts').then(
    ({ startLessonPrint }) => print && startLessonPrint(print),
  );
// It may have been opened before this script was there.
if (print?.querySelector(':popover-open')) startPrint();
else print?.addEventListener('toggle', startPrint, { once: true, capture: true });

const place = document.querySelector<HTMLElement>('review-start');
if (place !== null) void progressSession().then((progress) => reviewEarlier(place, progress));

/** The scheduler is fetched by those alone who have answered something that could be due. */
async function reviewEarlier(start: HTMLElement, progress: Progress): Promise<void> {
  const earlier = askedBefore(Number(start.dataset['place']));
  const answered = [...progress.state.items.keys()];
  if (!answered.some((item) => earlier.includes(lessonOf(item)))) return;
  const { offerReview } = await import('./review-start.browser.ts');
  offerReview(start, earlier, progress);
}
