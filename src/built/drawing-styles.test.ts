import { expect, test } from 'vitest';
import { withStylesInHead } from './drawing-styles.ts';

test('the styles of drawings stand in the head, each once, and nothing else moves', () => {
  const curve = '<style id="svelte-a1">path.svelte-a1{fill:none}</style>';
  const bars = '<style id="svelte-b2">rect.svelte-b2{fill:red}</style>';
  const page = (head: string, body: string) =>
    `<html><head><style>p{}</style>${head}</head><body>${body}</body></html>`;
  expect(withStylesInHead(page('', `${curve}<i></i>${bars}${curve}<b></b>`))).toBe(
    page(curve + bars, '<i></i><b></b>'),
  );
});
