// Brings the lines for other systems to life; without a script they stand there for the first figure.
import { mount } from 'svelte';
import { loadArea } from '#content/interface/load-area.browser.ts';
import EmbedCode from './EmbedCode.svelte';

interface Figure {
  readonly name: string;
  readonly title: string;
}

class EmbedCodeElement extends HTMLElement {
  #begun = false;

  connectedCallback() {
    if (this.#begun) return;
    this.#begun = true;
    void this.#draw();
  }

  async #draw() {
    await loadArea('embedding');
    const figures: readonly Figure[] = JSON.parse(this.dataset['figures'] ?? '[]');
    const site = new URL(import.meta.env.BASE_URL, window.location.href).href;
    this.replaceChildren();
    mount(EmbedCode, { target: this, props: { figures, site } });
    this.dataset['alive'] = '';
  }
}

customElements.define('embed-code', EmbedCodeElement);
