// Where the gallery's questions find their items and texts; what is answered stays in memory, apart
// from the reader's own progress.
import type { QuizSetup } from '#components/items/quiz-item.browser.ts';
import { memoryStore } from '#progress/memory-store.ts';
import { openProgress, type Progress } from '#progress/progress.ts';
import { fetchWordings, type Wordings } from './question-setup.browser.ts';

let progress: Promise<Progress> | undefined;
let wordings: Promise<Wordings> | undefined;

export const sampleSetup: QuizSetup = {
  loadItems: async () => (await import('#components/items/sample-items.ts')).sampleItems,
  loadWordings: () => (wordings ??= fetchWordings('gallery/questions')),
  progress: () => (progress ??= openProgress(memoryStore(), Date.now)),
};
