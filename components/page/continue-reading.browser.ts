import { continuation } from '#progress/reading-place.ts';
import { progressSession } from '#progress/session.browser.ts';

interface Lesson {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
}

/** Writes the link to where one was, and takes it back where that was erased. */
export async function offerToContinue(line: HTMLElement): Promise<void> {
  const lessons: readonly Lesson[] = JSON.parse(line.dataset['lessons'] ?? '[]');
  const progress = await progressSession();
  const show = () => line.replaceChildren(...linkOf(line, lessons, (key) => progress.draft(key)));
  progress.subscribe(show);
  show();
}

function linkOf(
  { dataset: { within = '', next = '' } }: HTMLElement,
  lessons: readonly Lesson[],
  draft: (key: string) => unknown,
): readonly HTMLElement[] {
  const going = continuation(
    lessons.map(({ slug }) => slug),
    draft,
  );
  const lesson = lessons.find(({ slug }) => slug === going?.lesson);
  if (going === undefined || lesson === undefined) return [];
  const link = document.createElement('a');
  const { heading = '', section } = going.place ?? {};
  link.href = section === undefined ? lesson.href : `${lesson.href}#${section}`;
  link.textContent = (section === undefined ? next : within)
    .replace('{lesson}', () => lesson.title)
    .replace('{section}', () => heading);
  return [link];
}
