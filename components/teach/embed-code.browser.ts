// Brings the lines for other systems to life; without a script they stand there for the first figure.
import { mount } from 'svelte';
import EmbedCode from './EmbedCode.svelte';

interface Figure {
  readonly name: string;
  readonly title: string;
}

class EmbedCodeElement extends HTMLElement {
  connectedCallback() {
    if (this.dataset['alive'] !== undefined) return;
    const figures: readonly Figure[] = JSON.parse(this.dataset['figures'] ?? '[]');
    const site = new URL(import.meta.env.BASE_URL, window.location.href).href;
    this.replaceChildren();
    mount(EmbedCode, { target: this, props: { figures, site } });
    this.dataset['alive'] = '';
  }
}

customElements.define('embed-code', EmbedCodeElement);
