// Brings a widget to life when the reader comes near; its code is not loaded before.
import { say } from '#say/waking.ts';
import type { Component } from 'svelte';
import { offerRetry } from '#components/waking/retry.browser.ts';
import { whenNear } from '#components/waking/when-near.browser.ts';
import type { WidgetState } from '#widget-state/controls.ts';
import { readStateLink } from '#widget-state/read-link.ts';
import type { WidgetModel } from '#widget-state/widget-model.ts';
import { followWidgetLink } from './follow-widget-link.browser.ts';
import { followShared, share } from './shared-values.browser.ts';
import { loadModel } from './load-model.browser.ts';
import { linkTerms } from './linked-terms.browser.ts';
import type { LiveFrame } from './live-frame.ts';
import type { FindingViewProps } from './view-props.ts';

type View = Component<FindingViewProps<unknown, WidgetState>>;

const views = import.meta.glob<View>('./*/View.svelte', { import: 'default' });

class ShrinkageWidget extends HTMLElement {
  static observedAttributes = ['locked'];
  #live: Promise<LiveFrame> | undefined;
  #unfollow: (() => void) | undefined;
  /** What was set when it last was drawn without an error. */
  #last: WidgetState | undefined;

  connectedCallback() {
    linkTerms(this);
    document.addEventListener('widget-state', this.#showAsked);
    this.addEventListener('widget-state-wanted', this.#tellState);
    this.addEventListener('wake', () => void this.#wake().catch(() => undefined));
    const linked = new URLSearchParams(window.location.search).has(this.#name);
    if (linked) void this.#wake();
    else {
      const drawn = this.querySelector('.drawing')?.hasChildNodes() ?? false;
      whenNear({ element: this, margin: 400, drawn }, () => void this.#wake());
    }
  }

  disconnectedCallback() {
    document.removeEventListener('widget-state', this.#showAsked);
    this.#unfollow?.();
  }

  attributeChangedCallback() {
    void this.#live?.then((frame) => this.#lock(frame));
  }

  get #alone(): boolean {
    return this.dataset['alone'] !== undefined;
  }

  get #name(): string {
    return this.dataset['name'] ?? '';
  }

  /** Hydrates once; where that fails the static picture stays, with a sentence and another try. */
  #wake(): Promise<LiveFrame> {
    if (this.#live === undefined) {
      this.#live = this.#hydrate();
      this.#live.catch((reason: unknown) => this.#fall(say('figureNotLoaded'), reason));
    }
    return this.#live;
  }

  async #hydrate(): Promise<LiveFrame> {
    const [{ drawFigure }, model, View] = await Promise.all([
      import('./draw-figure.browser.ts'),
      loadModel(this.#name),
      load(views, `./${this.#name}/View.svelte`),
    ]);
    const target = this.querySelector('.drawing');
    if (target === null)
      throw new Error(`The widget ${this.#name} has no drawing to bring to life.`);
    const start: WidgetState = JSON.parse(this.dataset['start'] ?? '{}');
    const datasets = new URL(`${import.meta.env.BASE_URL}datasets/`, window.location.href).href;
    const settled = (state: WidgetState) => (this.#last = state);
    const told = this.#alone ? undefined : share(this);
    const last = this.#last;
    const frame = await drawFigure(
      target,
      { model, View, start, datasets, share: told, settled },
      (reason) => this.#fall(say('figureStopped'), reason),
    );
    this.#lock(frame);
    if (last === undefined) this.#followLink(model, frame);
    else frame.show(last);
    this.dataset['alive'] = '';
    return frame;
  }

  /** The picture is back; the next that wants the figure, or the button, brings it to life again. */
  #fall(text: string, reason: unknown) {
    this.#live = undefined;
    this.#unfollow?.();
    delete this.dataset['alive'];
    const place = this.querySelector<HTMLElement>('.failure');
    if (place !== null) offerRetry(place, text, () => this.#wake());
    reportError(reason);
  }

  /** Locked it follows no other figure; unlocked it takes what they share by now. */
  #lock(frame: LiveFrame) {
    this.#unfollow?.();
    const locked = this.hasAttribute('locked');
    frame.lock(locked);
    this.#unfollow = locked || this.#alone ? undefined : followShared(this, frame);
  }

  #followLink(model: WidgetModel, frame: LiveFrame) {
    const text = new URLSearchParams(window.location.search).get(model.name);
    if (text === null || this.id !== model.name) return;
    const { state, notice } = readStateLink(model, text);
    frame.show(state, { notice });
  }

  /**
   * `{ widget, state, askedBy? }`, or `{ widget, link }` with the whole state as an address has it: told
   * to the document it is meant for all figures of that name.
   */
  #showAsked = (event: Event) => {
    if (!(event instanceof CustomEvent) || event.detail.widget !== this.#name) return;
    if (event.target !== document && event.target !== this) return;
    const { state, link, askedBy } = event.detail;
    this.scrollIntoView({ block: 'start' });
    void this.#wake().then(async (frame) => {
      frame.show(typeof link === 'string' ? await this.#stateOf(link) : state, { askedBy });
      // Whoever works by keyboard goes on from here, and comes back by the same link.
      const { tick } = await import('svelte');
      await tick();
      if (askedBy) this.querySelector<HTMLElement>('.notice a')?.focus({ preventScroll: true });
    });
  };

  async #stateOf(link: string): Promise<WidgetState> {
    return readStateLink(await loadModel(this.#name), link).state;
  }

  /** `{ tell }`: a function that is given what is set now. */
  #tellState = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    void this.#wake().then((frame) => event.detail.tell(frame.state()));
  };
}

function load<Unit>(loaders: Record<string, () => Promise<Unit>>, path: string): Promise<Unit> {
  const loader = loaders[path];
  return loader === undefined ? Promise.reject(new Error(`${path} was not found.`)) : loader();
}

/** Defines <shrinkage-widget> once. */
export function defineWidgetElement(): void {
  if (customElements.get('shrinkage-widget') !== undefined) return;
  customElements.define('shrinkage-widget', ShrinkageWidget);
  document.addEventListener('click', followWidgetLink);
}
