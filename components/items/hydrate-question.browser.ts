import { flushSync, hydrate, mount, unmount, type Component } from 'svelte';
import Guarded from '#components/waking/Guarded.svelte';
import type { Item } from '#quiz/item.ts';
import ItemFrame from './ItemFrame.svelte';
import PredictFrame from './PredictFrame.svelte';
import { changedFields, replayChanges } from './early-typing.browser.ts';
import type { Wording } from './html-texts.ts';
import type { QuizSetup } from './quiz-item.browser.ts';
import type { AnyViewProps } from './view-props.ts';

const views = import.meta.glob<Component<AnyViewProps>>('./*/View.svelte', { import: 'default' });

/** What a kind of question says, where that comes apart from the code that says it. */
const words = import.meta.glob<() => Promise<void>>('./*/words.browser.ts', { import: 'load' });

/** What a question tells those who brought it to life. */
interface Told {
  /** That the figure behind it may be moved. */
  readonly onopen: () => void;
  /** That it threw later on; the question of the build stands there again. */
  readonly onstop: (reason: unknown) => void;
}

/** Takes over the question that was drawn at build time, or draws it; throws and leaves it where that fails. */
export async function hydrateQuestion(
  element: HTMLElement,
  setup: QuizSetup,
  { onopen, onstop }: Told,
): Promise<void> {
  const item = await itemOf(element, setup);
  const [View, { texts, lang, refutations }, progress] = await Promise.all([
    loadView(item),
    wordingOf(item, setup),
    setup.progress(),
    loadWords(item),
  ]);
  const target = element.querySelector('.question-frame');
  if (target === null) throw new Error(`${item.id} was not drawn.`);
  const props = { item, texts, lang, View, progress };
  const typed = changedFields(target);
  const review = element.dataset['review'] !== undefined;
  const widget = element.dataset['widget'];
  if (item.purpose === 'graded')
    draw(target, ItemFrame, { ...props, refutations, review, ...setup.frame?.(item) }, onstop);
  else draw(target, PredictFrame, { ...props, widget, onopen }, onstop);
  // Restored answers first, so that newer typing stands over them.
  flushSync();
  replayChanges(target, typed);
  element.dataset['alive'] = '';
}

/** Throws where nothing can be drawn; what is thrown from then on is told. Each time what stood there returns. */
function draw<Props extends object>(
  target: Element,
  Frame: Component<Props>,
  frame: Props,
  onstop: (reason: unknown) => void,
): void {
  const drawn = target.innerHTML;
  let question: object | undefined;
  const onfail = (reason: unknown) => {
    if (question !== undefined) void unmount(question);
    target.innerHTML = drawn;
    onstop(reason);
  };
  const start = drawn === '' ? mount : hydrate;
  try {
    question = start(Guarded<Props>, { target, props: { Frame, frame, onfail }, recover: false });
  } catch (reason) {
    target.innerHTML = drawn;
    throw reason;
  }
}

async function itemOf(element: HTMLElement, setup: QuizSetup): Promise<Item> {
  const id = element.dataset['item'] ?? '';
  const [lesson = ''] = id.split('/');
  for (const item of await setup.loadItems(lesson)) if (item.id === id) return item;
  throw new Error(`The lesson ${lesson} has no item ${id}.`);
}

async function wordingOf({ id }: Item, setup: QuizSetup): Promise<Wording> {
  const [lesson = ''] = id.split('/');
  const wording = (await setup.loadWordings(lesson))[id];
  if (wording === undefined) throw new Error(`The lesson ${lesson} has no texts for ${id}.`);
  return wording;
}

async function loadWords({ type }: Item): Promise<void> {
  const load = await words[`./${type}/words.browser.ts`]?.();
  await load?.();
}

function loadView({ type }: Item): Promise<Component<AnyViewProps>> {
  const load = views[`./${type}/View.svelte`];
  return load === undefined ? Promise.reject(new Error(`${type} has no View.svelte.`)) : load();
}
