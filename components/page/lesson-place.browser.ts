// Keeps the section that is read, and offers it at the next visit. It never moves the page by itself.
import type { Progress } from '#progress/progress.ts';
import { placeKey, readPlace } from '#progress/reading-place.ts';

const headings = '.section-heading > :is(h2, h3)';

/** How long, in milliseconds, a section is in sight before it counts as read. */
const dwell = 1500;

/** Offers the place in `article` that progress knows, and from then on keeps where the reader is. */
export function startLessonPlace(article: HTMLElement, lesson: string, progress: Progress): void {
  const key = placeKey(lesson);
  offer(article, readPlace(progress.draft(key)));
  let last: Element | undefined;
  const all = [...article.querySelectorAll<HTMLElement>(headings)];
  whenRead(all, (heading) => {
    if (heading === last) return;
    last = heading;
    void progress.saveDraft(key, {
      section: heading.id,
      heading: heading.textContent.trim(),
      time: Date.now(),
      last: heading === all.at(-1),
    });
  });
}

function offer(article: HTMLElement, place: ReturnType<typeof readPlace>): void {
  const line = article.querySelector<HTMLElement>('.lesson-place');
  // The heading may be called otherwise by now, or in the language of this page.
  const heading = place && document.getElementById(place.section);
  if (line === null || !place || !heading || place.last || window.location.hash !== '') return;
  const link = document.createElement('a');
  link.href = `#${place.section}`;
  const text = line.dataset['text'] ?? '';
  link.textContent = text.replace('{section}', () => heading.textContent.trim());
  line.replaceChildren(link);
}

/** Calls `read` with the last heading above the middle of the window, once it has stayed that a while. */
function whenRead(all: readonly HTMLElement[], read: (heading: HTMLElement) => void): void {
  const above = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const readNow = () => {
    const current = all.findLast((heading) => above.has(heading));
    if (current !== undefined) read(current);
  };
  // Whoever leaves at once has come this far, too.
  window.addEventListener('pagehide', readNow);
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) above.add(target);
        else above.delete(target);
      clearTimeout(timer);
      timer = setTimeout(readNow, dwell);
    },
    { rootMargin: '1000000px 0px -50% 0px' },
  );
  for (const heading of all) watcher.observe(heading);
}
