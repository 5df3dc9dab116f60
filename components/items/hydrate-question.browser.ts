import { flushSync, hydrate, mount, type Component } from 'svelte';
import type { Item } from '#quiz/item.ts';
import ItemFrame from './ItemFrame.svelte';
import PredictFrame from './PredictFrame.svelte';
import { changedFields, replayChanges } from './early-typing.browser.ts';
import type { Wording } from './html-texts.ts';
import type { QuizSetup } from './quiz-item.browser.ts';
import type { AnyViewProps } from './view-props.ts';

const views = import.meta.glob<Component<AnyViewProps>>('./*/View.svelte', { import: 'default' });

/** Takes over the question that was drawn at build time, or draws it; throws and leaves it where that fails. */
export async function hydrateQuestion(
  element: HTMLElement,
  setup: QuizSetup,
  onopen: () => void,
): Promise<void> {
  const item = await itemOf(element, setup);
  const [View, { texts, lang, refutations }, progress] = await Promise.all([
    loadView(item),
    wordingOf(item, setup),
    setup.progress(),
  ]);
  const target = element.querySelector('.question-frame');
  if (target === null) throw new Error(`${item.id} was not drawn.`);
  const props = { item, texts, lang, View, progress };
  const typed = changedFields(target);
  const drawn = target.innerHTML;
  const draw = drawn === '' ? mount : hydrate;
  try {
    if (item.purpose === 'graded') {
      const review = element.dataset['review'] !== undefined;
      draw(ItemFrame, {
        target,
        props: { ...props, refutations, review, ...setup.frame?.(item) },
        recover: false,
      });
    } else {
      const widget = element.dataset['widget'];
      hydrate(PredictFrame, { target, props: { ...props, widget, onopen }, recover: false });
    }
  } catch (reason) {
    target.innerHTML = drawn;
    throw reason;
  }
  // Restored answers first, so that newer typing stands over them.
  flushSync();
  replayChanges(target, typed);
  element.dataset['alive'] = '';
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

function loadView({ type }: Item): Promise<Component<AnyViewProps>> {
  const load = views[`./${type}/View.svelte`];
  return load === undefined ? Promise.reject(new Error(`${type} has no View.svelte.`)) : load();
}
