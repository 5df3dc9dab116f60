// The icons of the installed site, drawn from the site's own.
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { paper } from '#layouts/paper.ts';
import favicon from '../../../public/favicon.svg?raw';

/** Side in pixels, and how much of it the drawing takes: a maskable one may be cut to a circle. */
interface Icon {
  readonly size: number;
  readonly share: number;
}

const icons: Readonly<Record<string, Icon>> = {
  'any-192': { size: 192, share: 0.86 },
  'any-512': { size: 512, share: 0.86 },
  'maskable-192': { size: 192, share: 0.7 },
  'maskable-512': { size: 512, share: 0.7 },
  'apple-touch': { size: 180, share: 0.78 },
};

const background = paper.light;

async function drawn({ size, share }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const margin = Math.round((size * (1 - share)) / 2);
  const side = size - 2 * margin;
  const drawing = await sharp(Buffer.from(favicon), { density: 72 * (side / 32) })
    .resize(side, side)
    .toBuffer();
  const whole = sharp(drawing).extend({
    top: margin,
    bottom: margin,
    left: margin,
    right: margin,
    background,
  });
  const png = await whole.flatten({ background }).png({ palette: true }).toBuffer();
  return new Uint8Array(png);
}

export const getStaticPaths = (() =>
  Object.entries(icons).map(([name, icon]) => ({
    params: { name },
    props: { icon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props }) =>
  new Response(await drawn(props.icon), { headers: { 'content-type': 'image/png' } });
