import { mount } from 'svelte';
import SearchDialog from './SearchDialog.svelte';

let dialog: ReturnType<typeof SearchDialog> | undefined;

/** Opens the search over the page, with what was asked before; `action` is the search page. */
export function openSearch(action: string): void {
  if (dialog) dialog.open();
  else dialog = mount(SearchDialog, { target: document.body, props: { action } });
}
