// A bare documentation page to compare with, on the same machine in the same minutes: this
// repository's own documents as paragraphs in a font of the system, one linked style sheet, and one
// script that waits. It weighs what such pages do, about 40 kB.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const plainPath = 'plain/';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const paragraphs = ['README.md', 'ARCHITECTURE.md']
  .flatMap((file) => readFileSync(file, 'utf8').split('\n\n'))
  .map((text) => (text.startsWith('#') ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`))
  .join('\n');

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="plain.css"><script defer src="plain.js"></script></head>
<body><main><h1>A plain page of documentation</h1>${paragraphs}</main></body></html>`;

/** Puts the page and its two files below `folder`. */
export function writePlainPage(folder: string): void {
  const to = join(folder, plainPath);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'index.html'), page);
  writeFileSync(
    join(to, 'plain.css'),
    `main{max-width:40em;margin:auto;font:1rem/1.5 sans-serif}
${readFileSync('node_modules/katex/dist/katex.min.css', 'utf8')}`,
  );
  writeFileSync(
    join(to, 'plain.js'),
    readFileSync('node_modules/d3-scale/dist/d3-scale.min.js', 'utf8'),
  );
}
