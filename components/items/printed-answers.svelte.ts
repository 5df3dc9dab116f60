// Whether paper shows the answers: one switch for all questions of a page, which its style sheet follows.
import { onMount } from 'svelte';

/** Follows the page's switch while a question is there; `wanted` is reactive. */
export function printedAnswers(): { readonly wanted: boolean } {
  let wanted = $state(false);
  const lookUp = () => (wanted = 'printSolutions' in document.documentElement.dataset);
  onMount(() => {
    lookUp();
    document.addEventListener('print-solutions', lookUp);
    return () => document.removeEventListener('print-solutions', lookUp);
  });
  return {
    get wanted() {
      return wanted;
    },
  };
}
