import { describe, expect, it } from 'vitest';
import { namedAssets } from './player.ts';
import { relocatedPage, relocatedScript, relocatedTexts } from './relocate.ts';

const origin = 'https://site.example';

describe.each(['/', '/shrinkage/'])('a site under %s', (base) => {
  const place = { base, origin };

  it.each([
    ['t=function(e){return`BASE`+e}', 't=function(e){return`../`+e}'],
    ['let t=`BASE${e}/texts.json`,n=', 'let t=`./${e}/texts.json`,n='],
    ['import("./other.js");a.split("/")', 'import("./other.js");a.split("/")'],
    ['new URL(`BASEdatasets/`,location)', 'new URL(`BASEdatasets/`,location)'],
  ])('has scripts that find others: %s', (script, relocated) => {
    const under = (text: string) => text.replaceAll('BASE', base);
    expect(relocatedScript(under(script), place)).toBe(under(relocated));
  });

  it('has texts whose links lead to it', () => {
    const json = JSON.stringify({
      a: `<a href="${base}lessons/x/">x</a> <a href="https://other.example/">y</a>`,
      href: `${base}lessons/y/?widget=z`,
    });
    expect(JSON.parse(relocatedTexts(json, place))).toEqual({
      a: `<a href="${origin}${base}lessons/x/">x</a> <a href="https://other.example/">y</a>`,
      href: `${origin}${base}lessons/y/?widget=z`,
    });
  });

  it('has a page that stands alone and opens the assignment', () => {
    const html = [
      '<html lang="en"><head><title>Assignment</title>',
      `<link rel="canonical" href="${origin}${base}assignment/"><meta property="og:title" content="x">`,
      `<link rel="icon" href="${base}favicon.svg"><style>a{src:url(${base}_astro/f.woff2)}</style></head>`,
      `<body><header class="x"><a href="${base}">Home</a></header><script src="${base}_astro/p.js"></script>`,
      `<footer>F</footer></body></html>`,
    ].join('');
    const page = relocatedPage(html, place, { title: 'A & <b>', link: 'a1.x-_' });
    expect(page).toBe(
      [
        '<html data-learning-system="scorm12" data-assignment="a1.x-_" lang="en">',
        '<head><base target="_blank"><title>A &amp; &lt;b&gt;</title>',
        `<style>a{src:url(./_astro/f.woff2)}</style></head>`,
        '<body><script src="./_astro/p.js"></script></body></html>',
      ].join(''),
    );
  });
});

it('lets no link leave the attribute that holds it', () => {
  const opening = { title: 'A', link: 'a1.x"><script>alert(1)</script>' };
  expect(() => relocatedPage('<html></html>', { base: '/', origin }, opening)).toThrow('no link');
});

it('follows the names of files from one to the next', () => {
  const all = new Map([
    ['a.1.js', 'import"./b.2.js"'],
    ['b.2.js', 'import("./a.1.js");["_astro/c.3.js"]'],
    ['c.3.js', ''],
    ['d.4.js', ''],
    ['f.5.woff2', ''],
  ]);
  const page = '<script src="/x/_astro/a.1.js"></script> url(/x/_astro/f.5.woff2) e.9.js';
  expect(namedAssets(page, all)).toEqual(['a.1.js', 'b.2.js', 'c.3.js', 'f.5.woff2']);
});
