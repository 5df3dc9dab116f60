// Which lessons have which figure, for links to figures that are met elsewhere.
import type { APIRoute } from 'astro';
import type { FigurePages } from '#components/sharing/figure-address.ts';
import { figurePlaces } from '#layouts/figure-places.ts';

const pathOf = ({ href }: { readonly href: string }): string => href.replace(/#.*$/u, '');

export const GET: APIRoute = async () => {
  const pages: FigurePages = Object.fromEntries(
    [...(await figurePlaces())].map(([name, places]) => [name, places.map(pathOf)]),
  );
  return Response.json(pages);
};
