// What a teacher wants to know of each lesson before a class, from what the lesson itself says.
import { expectedMinutes } from '#assignments/expected-time.ts';
import { revealedBy } from '#components/items/refutations.ts';
import { quizAddress } from '#components/page/lesson-address.ts';
import type { OutlineLesson, WrittenLesson } from '#components/page/outline.ts';
import { prerequisiteTitles } from '#components/page/outline.ts';
import { widgetNamed } from '#components/widgets/registry.ts';
import { inWords } from '#widget-state/model-in-words.ts';
import { courseOutline } from './course.ts';
import { figurePlaces } from './figure-places.ts';
import { gradedIds, itemsOfLesson, writtenAddress } from './lesson-items.ts';
import { misconceptionsHere } from './misconceptions.ts';

export interface LessonPlan {
  readonly lesson: WrittenLesson;
  readonly href: string;
  readonly quizHref: string;
  readonly before: readonly string[];
  readonly figures: readonly { readonly name: string; readonly title: string }[];
  readonly questions: number;
  /** Minutes that the questions take, as estimated by their types. */
  readonly questionMinutes: number;
  /** What wrong answers to its questions reveal, as their holders would say it. */
  readonly beliefs: readonly string[];
}

const isWritten = (lesson: OutlineLesson): lesson is WrittenLesson => lesson.state === 'written';

/** In the order of the course. */
export async function lessonPlans(): Promise<readonly LessonPlan[]> {
  const outline = await courseOutline();
  const places = [...(await figurePlaces())];
  return outline.filter(isWritten).map((lesson) => {
    const { slug } = lesson;
    const href = writtenAddress(slug) ?? '';
    const here = places.filter(([, shown]) => shown.some((one) => one.href.startsWith(`${href}#`)));
    return {
      lesson,
      href,
      quizHref: quizAddress(slug),
      before: prerequisiteTitles(outline, lesson),
      figures: here.map(([name]) => ({ name, title: inWords(widgetNamed(name)).title })),
      ...questionsOf(slug),
    };
  });
}

function questionsOf(slug: string) {
  const items = itemsOfLesson(slug);
  const graded = (gradedIds[slug] ?? []).flatMap((id) => items.get(id) ?? []);
  const minutes = graded.reduce((sum, { type }) => sum + expectedMinutes(type), 0);
  const ids = [...new Set(graded.flatMap((item) => revealedBy(item)))].sort();
  return {
    questions: graded.length,
    questionMinutes: Math.ceil(minutes / 5) * 5,
    beliefs: ids.flatMap((id) => misconceptionsHere().get(id)?.belief ?? []),
  };
}
