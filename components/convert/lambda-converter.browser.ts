// Brings the converter to life. The formulas are taken from the page, so that nobody loads KaTeX.
import { hydrate } from 'svelte';
import Converter from './Converter.svelte';

class LambdaConverter extends HTMLElement {
  connectedCallback() {
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
