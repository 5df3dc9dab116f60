// Brings the converter to life. The formulas are taken from the page, so that nobody loads KaTeX.
import { hydrate } from 'svelte';
import { loadArea } from '#content/interface/load-area.browser.ts';
import Converter from './Converter.svelte';

class LambdaConverter extends HTMLElement {
  async connectedCallback() {
    await loadArea('converter');
    const drawn = this.querySelectorAll<HTMLElement>('[data-formula]');
    const formulas = Object.fromEntries(
      Array.from(drawn, (box) => [box.dataset['formula'] ?? '', formulaIn(box)]),
    );
    hydrate(Converter, { target: this, props: { formulas } });
    this.dataset['alive'] = '';
  }
}

const formulaIn = (box: HTMLElement): string =>
  box.querySelector('.katex-display')?.outerHTML ?? '';

customElements.define('lambda-converter', LambdaConverter);
