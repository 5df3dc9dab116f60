import { mount } from 'svelte';
import SearchPage from './SearchPage.svelte';

class SearchPageElement extends HTMLElement {
  connectedCallback() {
    mount(SearchPage, { target: this });
  }
}

customElements.define('search-page', SearchPageElement);
