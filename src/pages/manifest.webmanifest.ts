// What a browser needs to install the site as an app.
import type { APIRoute } from 'astro';
import { paper } from '#layouts/paper.ts';

const base = import.meta.env.BASE_URL;

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `${base}icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const manifest = {
  id: base,
  name: 'Shrinkage',
  short_name: 'Shrinkage',
  description:
    'An interactive course and quiz on L2 regularization, weight decay and outlier sensitivity.',
  lang: 'en',
  start_url: base,
  scope: base,
  display: 'standalone',
  theme_color: paper.light,
  background_color: paper.light,
  categories: ['education'],
  icons: [
    { src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' },
    icon(192, 'any'),
    icon(512, 'any'),
    icon(192, 'maskable'),
    icon(512, 'maskable'),
  ],
  shortcuts: [
    { name: 'Review', url: `${base}review/` },
    { name: 'Course', url: `${base}course/` },
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
