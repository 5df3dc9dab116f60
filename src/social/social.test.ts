import { readFile } from 'node:fs/promises';
import { create } from 'fontkitten';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { widgetModels } from '#components/widgets/models.ts';
import { cardSvg, HEIGHT, WIDTH, wrapped } from './card.ts';
import { fontFiles } from './fonts.ts';
import { withMixedColors } from './mixed-colors.ts';
import { plainDrawing } from './plain-drawing.ts';
import { pngOf } from './png.ts';
import { withRaised } from './raised.ts';

const names = widgetModels.map(({ name }) => name);
const textsOf = (svg: string) => Array.from(svg.matchAll(/>([^<]+)</gu), ([, text = '']) => text);

test.each(names)('%s is drawn with nothing left for a browser to resolve', (name) => {
  const { panels, sentence } = plainDrawing(name);
  expect(sentence).toMatch(/\d/);
  expect(panels.length).toBeGreaterThan(0);
  const [first] = panels;
  expect(first?.width).toBeGreaterThan(100);
  expect(first?.height).toBeGreaterThan(100);
  expect(first?.marks).toMatch(/style="[^"]*(?:fill|stroke):\s*#/u);
  expect(first?.marks).not.toMatch(/var\(|light-dark|color-mix|class="|<style/u);
});

test('some font has every sign of every drawing', async () => {
  const fonts = await Promise.all(
    (await fontFiles()).map(async (file) => create(await readFile(file))),
  );
  const has = (sign: string) =>
    fonts.some((font) => !font.isCollection && font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  for (const name of names) {
    const signs = plainDrawing(name).panels.flatMap(({ marks }) =>
      textsOf(marks).join('').split(''),
    );
    expect(
      [...new Set(signs)].filter((sign) => /\S/u.test(sign) && !has(sign)),
      name,
    ).toEqual([]);
  }
});

test('a card has its size, the colors of its drawing, and the same bytes each time', async () => {
  const { panels } = plainDrawing('one-weight');
  const svg = await cardSvg({ title: 'One weight', promise: 'Two penalties', foot: 'x', panels });
  const png = await pngOf(svg);
  expect(await pngOf(svg)).toEqual(png);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([WIDTH, HEIGHT]);
  const colors = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels)
    colors.add([...data.subarray(at, at + 3)].join());
  const near = (red: number, green: number, blue: number) =>
    [...colors].some((color) => {
      const [r = 0, g = 0, b = 0] = color.split(',').map(Number);
      return Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 12;
    });
  expect([near(0x0a, 0x5f, 0xa8), near(0xb1, 0x42, 0x0a), near(0, 0x70, 0x5a)]).toEqual([
    true,
    true,
    true,
  ]);
});

test('text is put into lines no wider than the column', () => {
  const lines = wrapped('aaaa bbbb cccc dddd', (text) => text.length * 60);
  expect(lines).toEqual(['aaaa', 'bbbb', 'cccc', 'dddd']);
  expect(wrapped('aa bb', (text) => text.length)).toEqual(['aa bb']);
});

test('raised signs stand in elements of their own, and mixed colors are one', () => {
  expect(withRaised('<text>10⁻²‖→</text>')).toBe(
    '<text>10<tspan font-size="72%" baseline-shift="32%">−2</tspan>||<tspan font-family="KaTeX_Main, KaTeX_AMS">→</tspan></text>',
  );
  expect(withMixedColors('color-mix(in oklab, #000000 25%, #ffffff)')).toBe('#bfbfbf');
});
