import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { fontFiles, SANS } from './fonts.ts';
import { keptFile } from './kept-file.ts';

/** With few colors, as drawings have: a quarter of the bytes. */
const few = { palette: true, colours: 128, dither: 0, effort: 7 } as const;
const small = (png: Uint8Array): Promise<Uint8Array> => sharp(png).png(few).toBuffer();

/** The pixels of `svg`, the same on every machine: no font of the system takes part. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const fonts = [...(await fontFiles())];
  const file = await keptFile([svg, ...fonts, JSON.stringify(few)], 'png', async () => {
    const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: SANS };
    return small(new Resvg(svg, { font }).render().asPng());
  });
  return readFile(file);
}
