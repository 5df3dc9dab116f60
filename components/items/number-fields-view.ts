// Apart from number-questions.ts, which needs no page.
export { default as NumberFields } from './numeric/View.svelte';
